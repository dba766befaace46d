/** Where a release's annotations are. */
import { Uri } from 'vscode';
import { sidecarName } from '../../annotations/sidecar/sidecarName';
import { fileName } from '../fileName';

/** @param release the address of a release's file */
export const sidecarOf = (release: Uri): Uri => Uri.joinPath(release, '..', sidecarName(fileName(release)));
