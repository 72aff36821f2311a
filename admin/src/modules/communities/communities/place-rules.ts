// What the contract demands of a place of the tree.
import { maxLength, minValue, required } from 'react-admin';

export const validateName = [required(), maxLength(80)];
export const validateCode = maxLength(40);
export const validateCount = minValue(0);
