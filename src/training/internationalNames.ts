/** Names that international releases are full of and no package lists: organizations with their acronyms, parts of the world, peoples. Written for this project. */

/** Name and acronym, parted by "=" where there is an acronym. */
export const ORGANIZATIONS = `
United Nations=UN|United Nations Security Council=UNSC|United Nations General Assembly=UNGA|UN Security Council|UN General Assembly|UN Human Rights Council|Security Council|General Assembly|International Court of Justice=ICJ
International Criminal Court=ICC|World Health Organization=WHO|International Monetary Fund=IMF|World Bank|World Bank Group|World Trade Organization=WTO|International Labour Organization=ILO|Food and Agriculture Organization=FAO
World Food Programme=WFP|United Nations Children's Fund=UNICEF|United Nations Development Programme=UNDP|United Nations Environment Programme=UNEP|United Nations Population Fund=UNFPA|UN Women|UN-Habitat|UNAIDS
United Nations High Commissioner for Refugees=UNHCR|United Nations Educational, Scientific and Cultural Organization=UNESCO|United Nations Relief and Works Agency=UNRWA|United Nations Industrial Development Organization=UNIDO
United Nations Conference on Trade and Development=UNCTAD|United Nations Office on Drugs and Crime=UNODC|Office for the Coordination of Humanitarian Affairs=OCHA|International Organization for Migration=IOM
International Atomic Energy Agency=IAEA|International Civil Aviation Organization=ICAO|International Maritime Organization=IMO|International Telecommunication Union=ITU|World Meteorological Organization=WMO
World Intellectual Property Organization=WIPO|Universal Postal Union=UPU|Organisation for the Prohibition of Chemical Weapons=OPCW|European Union=EU|European Commission|European Parliament|European Council|Council of Europe
Council of the European Union|European Central Bank=ECB|European Investment Bank=EIB|European Court of Human Rights=ECHR|European Court of Justice=ECJ|European Bank for Reconstruction and Development=EBRD|Europol|Eurojust|Frontex
European Free Trade Association=EFTA|North Atlantic Treaty Organization=NATO|Organization for Security and Co-operation in Europe=OSCE|Organisation for Economic Co-operation and Development=OECD|Commonwealth|Commonwealth of Nations
Commonwealth of Independent States=CIS|Collective Security Treaty Organization=CSTO|Eurasian Economic Union=EAEU|Shanghai Cooperation Organization=SCO|Association of Southeast Asian Nations=ASEAN|Asia-Pacific Economic Cooperation=APEC
South Asian Association for Regional Cooperation=SAARC|Bay of Bengal Initiative=BIMSTEC|Asian Development Bank=ADB|Asian Infrastructure Investment Bank=AIIB|New Development Bank|Pacific Islands Forum=PIF
African Union=AU|African Union Commission|African Development Bank=AfDB|Economic Community of West African States=ECOWAS|Southern African Development Community=SADC|East African Community=EAC|Intergovernmental Authority on Development=IGAD
Common Market for Eastern and Southern Africa=COMESA|Economic Community of Central African States=ECCAS|Arab League|League of Arab States|Gulf Cooperation Council=GCC|Organisation of Islamic Cooperation=OIC|Islamic Development Bank=IsDB
Organization of the Petroleum Exporting Countries=OPEC|OPEC+|Organization of American States=OAS|Caribbean Community=CARICOM|Mercosur|Inter-American Development Bank=IDB|Pacific Alliance|Union of South American Nations=UNASUR
International Committee of the Red Cross=ICRC|International Federation of Red Cross and Red Crescent Societies=IFRC|Red Cross|Red Crescent|Interpol|International Energy Agency=IEA|International Renewable Energy Agency=IRENA
Green Climate Fund=GCF|Global Environment Facility=GEF|Global Fund|Gavi|G7|G8|G20|G77|BRICS|Quad|AUKUS|Paris Club|Non-Aligned Movement|Bank for International Settlements=BIS|Financial Action Task Force=FATF|International Finance Corporation=IFC
International Olympic Committee=IOC|FIFA|UEFA|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Doctors Without Borders|Médecins Sans Frontières=MSF|World Wildlife Fund=WWF|Transparency International|CARE
Hamas|Hezbollah|Taliban|al-Qaeda|Al-Qaeda|al Qaeda|al-Qaida|Boko Haram|al-Shabaab|Islamic State=IS|ISIL|ISIS|Daesh|Da'esh|PKK|YPG|Fatah|Palestinian Authority|Houthis|Wagner Group|Muslim Brotherhood
Congress|Senate|House of Representatives|House of Commons|House of Lords|Parliament|Supreme Court|Pentagon|White House|Kremlin|State Department|Department of State|Foreign Office|Downing Street|Treasury|Home Office|Federal Reserve
Department of Defense|Department of Justice|Ministry of Defence|Central Intelligence Agency=CIA|Federal Bureau of Investigation=FBI|National Security Council=NSC|Environmental Protection Agency=EPA|Securities and Exchange Commission=SEC
Food and Drug Administration=FDA|Centers for Disease Control and Prevention=CDC|National Aeronautics and Space Administration=NASA|European Space Agency=ESA|United States Agency for International Development=USAID|Coast Guard|Marine Corps
Royal Navy|Royal Air Force=RAF|US Army|US Navy|U.S. Army|U.S. Navy|U.S. Air Force|Central Command|U.S. Central Command=CENTCOM|Democratic Party|Republican Party|Labour Party|Conservative Party|Communist Party|Politburo|Bundestag|Knesset|Duma
Reuters|Associated Press=AP|Agence France-Presse=AFP|Xinhua|Xinhua News Agency|TASS|Interfax|Bloomberg|BBC|CNN|NBC|CBS|ABC News|Fox News|NPR|Al Jazeera|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|PR Newswire|Business Wire
GlobeNewswire|Google|Microsoft|Apple|Amazon|Facebook|Meta|Twitter|YouTube|IBM|Intel|Nvidia|Tesla|Samsung|Sony|Huawei|Siemens|Boeing|Airbus|Toyota|Volkswagen|Ford|General Motors=GM|General Electric=GE|Shell|BP|ExxonMobil|Chevron|TotalEnergies
Gazprom|Rosneft|Aramco|Nestlé|Unilever|Pfizer|Novartis|Roche|AstraZeneca|Moderna|Walmart|Goldman Sachs|JPMorgan Chase|Morgan Stanley|HSBC|Barclays|Citigroup|Deutsche Bank|BNP Paribas|Nasdaq|NASDAQ|NYSE|New York Stock Exchange|London Stock Exchange`;

/** Parts of the world larger than a country, seas and ranges. */
export const REGIONS = `
Africa|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Antarctica|Arctic|Middle East|Near East|Far East|North Africa|West Africa|East Africa|Southern Africa|Central Africa|Horn of Africa|Sub-Saharan Africa|Sahel|Maghreb
Levant|Gulf|Persian Gulf|Gulf of Aden|Gulf of Mexico|Central Asia|South Asia|Southeast Asia|South-East Asia|East Asia|Northeast Asia|Asia-Pacific|Asia Pacific|Indo-Pacific|Pacific|Atlantic|Caribbean|Balkans|Western Balkans|Baltics|Caucasus|South Caucasus
Eastern Europe|Western Europe|Central Europe|Southern Europe|Northern Europe|Eurasia|Scandinavia|Mediterranean|Eastern Mediterranean|Black Sea|Red Sea|Baltic Sea|North Sea|Caspian Sea|South China Sea|East China Sea|Sea of Japan|Arabian Sea|Aegean
Indian Ocean|Pacific Ocean|Atlantic Ocean|Arctic Ocean|Southern Ocean|Mekong|Nile|Danube|Rhine|Euphrates|Tigris|Amazon|Himalayas|Alps|Andes|Sahara|Siberia|Sinai|Golan Heights|Strait of Hormuz|Taiwan Strait|Suez Canal|Panama Canal|Korean Peninsula
Arabian Peninsula|Donbas|Crimea|Kashmir|Tibet|Kurdistan|Darfur|Lake Chad|Lake Victoria|Great Lakes|Silicon Valley|Midwest|New England|West Coast|East Coast|Global South|West|Earth|Moon|Mars`;

/** Countries, territories and cities under names that the packages do not have. */
export const PLACES = `
US|U.S.|USA|U.S.A.|U.S|UK|U.K.|UAE|U.A.E.|PRC|DPRK|DRC|ROK|USSR|Soviet Union|America|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Holland|Burma|Macedonia|North Macedonia|Ivory Coast|Cape Verde|Swaziland|Czechoslovakia|Yugoslavia
East Timor|Palestine|Gaza|Gaza Strip|West Bank|Taiwan|Hong Kong|Macau|Kosovo|Vatican|Holy See|Russian Federation|Republic of Korea|South Korea|North Korea|Viet Nam|Vietnam|Laos|Syria|Iran|Tanzania|Moldova|Bolivia|Venezuela|Brunei|Turkey|Türkiye
Republic of Moldova|United Republic of Tanzania|Islamic Republic of Iran|Syrian Arab Republic|Democratic Republic of the Congo|Republic of the Congo|Kingdom of Saudi Arabia|State of Qatar|People's Republic of China|Federal Republic of Germany|United Mexican States
Republic of Turkey|Republic of Kenya|Republic of India|Republic of South Africa|Hellenic Republic|Kingdom of Norway|Czech Republic|Slovak Republic|Kyrgyz Republic|Dominican Republic|Washington|Washington D.C.|Washington, D.C.|D.C.|New York City|NYC|LA|L.A.
New Delhi|Kiev|Kyiv|Pyongyang|Ramallah|East Jerusalem|Jerusalem|Canberra|Ottawa|Brasília|Brasilia|Beijing|Moscow|Mosul|Aleppo|Raqqa|Raqqah|Idlib|Homs|Palmyra|Fallujah|Ramadi|Tikrit|Sinjar|Erbil|Kirkuk|Donetsk|Luhansk|Xinjiang|Inner Mongolia`;

/** Peoples and believers that no list of nationalities has. */
export const PEOPLES = `
American|Americans|British|Britons|English|Scottish|Welsh|Irish|French|German|Germans|Dutch|Danish|Danes|Swedish|Swedes|Finnish|Finns|Norwegian|Norwegians|Icelandic|Spanish|Spaniards|Portuguese|Polish|Poles|Czech|Czechs|Slovak|Slovaks|Turkish|Turks
Swiss|Greek|Greeks|Arab|Arabs|Arabic|Jew|Jews|Jewish|Muslim|Muslims|Islamic|Islamist|Islamists|Christian|Christians|Catholic|Catholics|Protestant|Protestants|Orthodox|Hindu|Hindus|Sikh|Sikhs|Buddhist|Buddhists|Sunni|Sunnis|Shia|Shi'a|Shiite|Shiites
Yazidi|Yazidis|Yezidi|Yezidis|Kurd|Kurds|Kurdish|Turkmen|Turkoman|Druze|Alawite|Alawites|Copts|Coptic|Palestinian|Palestinians|Israeli|Israelis|African|Africans|Asian|Asians|European|Europeans|Latin American|Latin Americans|Hispanic|Hispanics|Latino
Latinos|African-American|African American|African Americans|Native American|Native Americans|Maori|Māori|Inuit|Sami|Roma|Rohingya|Uighur|Uighurs|Uyghur|Uyghurs|Tibetan|Tibetans|Tamil|Tamils|Pashtun|Pashtuns|Hazara|Tutsi|Hutu|Basque|Catalan|Chechen
Tatar|Tatars|Soviet|Iraqi|Iraqis|Iranian|Iranians|Persian|Syrian|Syrians|Lebanese|Jordanian|Jordanians|Saudi|Saudis|Emirati|Emiratis|Qatari|Kuwaiti|Omani|Yemeni|Yemenis|Egyptian|Egyptians|Libyan|Libyans|Pakistani|Pakistanis|Bangladeshi|Afghan|Afghans
Kazakh|Kazakhs|Uzbek|Uzbeks|Kyrgyz|Tajik|Tajiks|Azeri|Azerbaijani|Armenian|Armenians|Georgian|Georgians|Ukrainian|Ukrainians|Russian|Russians|Belarusian|Chinese|Taiwanese|Japanese|Korean|Koreans|South Korean|South Koreans|North Korean|North Koreans
Vietnamese|Thai|Thais|Filipino|Filipinos|Burmese|Malay|Malaysian|Indonesian|Singaporean|Indian|Indians|Nepali|Nepalese|Sri Lankan|Australian|Australians|New Zealander|New Zealanders|Kiwi|Canadian|Canadians|Mexican|Mexicans|Brazilian|Brazilians|Cuban
Cubans|Argentine|Argentines|Chilean|Colombian|Venezuelan|Venezuelans|Haitian|Haitians|Kenyan|Kenyans|Ugandan|Tanzanian|Rwandan|Ethiopian|Ethiopians|Somali|Somalis|Sudanese|South Sudanese|Nigerian|Nigerians|Ghanaian|South African|South Africans
Democrat|Democrats|Democratic|Republican|Republicans|Conservative|Conservatives|Labour|Liberal|Liberals|Tory|Tories|Communist|Communists|Marxist|Nazi|Nazis|Baathist|Ba'athist|Zionist|Western|Westerners|Nordic|Baltic|Balkan|Slavic|Scandinavian|Euro-Atlantic`;

/** Family names of countries whose names the packages give in another script only. */
export const SURNAMES = `
Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Zheng|Liang|Xie|Song|Tang|Deng|Han|Feng|Cao|Peng|Zeng|Xiao|Tian|Dong|Yuan|Pan|Yu|Jiang|Cai|Du|Ye|Cheng|Su|Wei|Lu|Ding|Ren|Shen|Yao|Zhong|Cui|Tan|Fan|Jin|Shi|Liao|Jia
Xia|Fu|Fang|Bai|Zou|Meng|Xiong|Qin|Qiu|Hou|Yin|Xue|Yan|Lei|Long|Duan|Hao|Kong|Shao|Mao|Chang|Wan|Gu|Lai|Wen|Xi|Qian|Tao|Hong|Kim|Lee|Park|Choi|Jung|Kang|Cho|Yoon|Jang|Lim|Han|Shin|Seo|Kwon|Hwang|Ahn|Moon|Bae|Ban|Chung|Roh|Sato|Suzuki|Takahashi
Tanaka|Watanabe|Ito|Yamamoto|Nakamura|Kobayashi|Kato|Yoshida|Yamada|Sasaki|Yamaguchi|Matsumoto|Inoue|Kimura|Hayashi|Shimizu|Yamazaki|Mori|Abe|Ikeda|Hashimoto|Ishikawa|Ogawa|Goto|Okada|Hasegawa|Fujita|Kishida|Suga|Aso|Kono|Nguyen|Tran|Le|Pham|Hoang
Phan|Vu|Vo|Dang|Bui|Do|Ngo|Duong|Ivanov|Smirnov|Kuznetsov|Popov|Petrov|Sokolov|Mikhailov|Novikov|Fedorov|Morozov|Volkov|Alekseev|Lebedev|Semenov|Egorov|Pavlov|Kozlov|Stepanov|Nikolaev|Orlov|Andreev|Makarov|Zakharov|Shevchenko|Kovalenko|Bondarenko
Tkachenko|Kravchenko|Ali|Ahmed|Ahmad|Hassan|Hussein|Hussain|Mohammed|Mohamed|Muhammad|Mahmoud|Ibrahim|Khalil|Saleh|Salim|Abdullah|Abdallah|Omar|Osman|Othman|Khan|Mustafa|Yusuf|Youssef|Said|Saeed|Karim|Rahman|Aziz|Hamid|Nasser|Qasim|Jaber|Haddad|Mansour
Okafor|Okonkwo|Adeyemi|Mwangi|Kamau|Otieno|Ochieng|Wanjiku|Kimani|Mutua|Juma|Mensah|Owusu|Boateng|Diallo|Traoré|Keita|Ndiaye|Diop|Sow|Kone|Coulibaly|Dlamini|Nkosi|Ndlovu|Moyo|Banda|Phiri|Tesfaye|Bekele|Abebe|Singh|Kumar|Sharma|Gupta|Patel|Reddy|Rao|Das`;

/** Given names of the same countries. */
export const GIVEN_NAMES = `
Wei|Fang|Min|Jing|Yan|Ming|Hui|Ling|Xin|Jun|Jie|Hong|Ping|Lei|Yong|Jianguo|Xiaoping|Jinping|Keqiang|Yi|Zhiwei|Mei|Xiu|Lan|Hua|Guang|Bo|Tao|Hao|Peng|Bin|Sung|Hyun|Min-ji|Ji-hoon|Jae-in|Ki-moon|Geun-hye|Seung|Young|Jong-un|Yuki|Haruto|Sakura|Hiroshi
Kenji|Takashi|Akira|Shinzo|Yoko|Naoko|Fumio|Taro|Toshimitsu|Kazuo|Vladimir|Sergei|Sergey|Dmitry|Dmitri|Mikhail|Nikolai|Alexei|Aleksei|Andrei|Andrey|Ivan|Igor|Oleg|Yuri|Boris|Anatoly|Viktor|Viktoria|Natalia|Tatiana|Olga|Svetlana|Irina|Ekaterina|Maria
Volodymyr|Oleksandr|Mykola|Dmytro|Petro|Andriy|Yulia|Olena|Ahmed|Ahmad|Mohammed|Mohammad|Mohamed|Muhammad|Hassan|Hussein|Ali|Omar|Umar|Khalid|Khaled|Abdul|Abdel|Abdullah|Ibrahim|Ismail|Yusuf|Youssef|Tariq|Salman|Saad|Faisal|Fahad|Nasser|Haider|Hamid
Karim|Rashid|Samir|Sami|Bashar|Walid|Ziad|Ayman|Anwar|Fatima|Aisha|Leila|Layla|Mariam|Noor|Nadia|Zainab|Hanan|Rania|Amina|Chidi|Ngozi|Emeka|Olusegun|Muhammadu|Kwame|Kofi|Ama|Yaw|Wanjiru|Uhuru|Raila|Yoweri|Paul|Abiy|Hailemariam|Jakaya|Cyril|Thabo|Nelson
Narendra|Manmohan|Rahul|Sonia|Rajiv|Arun|Sushma|Amit|Anil|Sunil|Vijay|Priya|Deepak|Sanjay|Ravi|Imran|Nawaz|Benazir|Asif|Hamid|Ashraf|Recep|Tayyip|Mevlüt|Ahmet|Mehmet|Binali|Nguyen|Minh|Duc|Thanh|Van|Thi|Quang|Phuc`;

export const namesIn = (list: string): string[] => list.trim().split(/[|\n]/).map((name) => name.trim()).filter(Boolean);
