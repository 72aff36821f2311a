// The steps of an import up to its start: a ledger and a file are chosen, the file is sent, and checked as often as wanted.
import { useState } from 'react';
import { useDataProvider } from 'ra-core';
import {
  CheckImportDocument,
  type CheckImportMutation,
} from '../../../../../schema/generated/platform/imports/import-steps.ts';
import { useSessionParts } from '../../../auth/session-context.tsx';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { fault, faultText } from '../../../data/fault.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useChosenCommunity } from '../../../layout/community.tsx';
import { mappingOf, type MappedColumn } from './column-mapping.ts';
import { mostMebibytes, uploadLedger } from './upload-ledger.ts';

export type Check = CheckImportMutation['checkImport'];

export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly sheetNames: readonly string[];
}

/** How the file is to be read. */
export interface Reading {
  readonly sheetName?: string | undefined;
  readonly headerRow?: number | undefined;
  /** Undefined: as the API guesses. */
  readonly mapping?: readonly MappedColumn[] | undefined;
}

export interface ImportWizard {
  readonly ledger: string | undefined;
  readonly file: ChosenFile | undefined;
  readonly reading: Reading;
  readonly check: Check | undefined;
  /** The mapping on the page, whether it was checked or not. */
  readonly mapping: readonly MappedColumn[];
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly chooseLedger: (name: string) => void;
  readonly chooseFile: (file: File, ledger: string | undefined) => void;
  readonly read: (reading: Reading) => void;
  readonly setMapping: (mapping: readonly MappedColumn[]) => void;
}

export function useImportWizard(): ImportWizard {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const upload = useUpload();
  const [ledger, setLedger] = useState<string>();
  const [file, setFile] = useState<ChosenFile>();
  const [reading, setReading] = useState<Reading>({});
  const [check, setCheck] = useState<Check>();
  const [mapping, setMapping] = useState<readonly MappedColumn[]>([]);
  const { problem, isBusy, work } = useWork();

  const checkFile = async (name: string, chosen: ChosenFile, how: Reading): Promise<void> => {
    setReading(how);
    const { sheetName, headerRow, mapping: given } = how;
    const input = { ledger: name, fileId: chosen.id, sheetName, headerRow, ...(given ? { mapping: [...given] } : {}) };
    const answer = await dataProvider.mutate(CheckImportDocument, { input });
    setCheck(answer);
    setMapping(mappingOf(answer.columns ?? []));
  };
  return {
    ledger,
    file,
    reading,
    check,
    mapping,
    problem,
    isBusy,
    setMapping,
    chooseLedger: (name) => {
      setLedger(name);
      setCheck(undefined);
      if (file) work(() => checkFile(name, file, { sheetName: reading.sheetName }));
    },
    chooseFile: (given, guessed) => {
      const name = ledger ?? guessed;
      setLedger(name);
      setFile(undefined);
      setCheck(undefined);
      work(async () => {
        const chosen = await upload(given);
        setFile(chosen);
        if (name) await checkFile(name, chosen, {});
      });
    },
    read: (how) => {
      if (ledger && file) work(() => checkFile(ledger, file, how));
    },
  };
}

function useUpload(): (file: File) => Promise<ChosenFile> {
  const { session } = useSessionParts();
  const { language } = useLanguage();
  const [community] = useChosenCommunity();
  return async (file) => {
    if (file.size > mostMebibytes * 1024 * 1024) throw fault('REFUSED', 'imports.file.tooLarge');
    const { fileId, sheetNames } = await uploadLedger(file, {
      communityId: community ?? undefined,
      language,
      signInAgain: () => session.signInAgain(),
    });
    return { id: fileId, name: file.name, sheetNames };
  };
}

interface Work {
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly work: (step: () => Promise<void>) => void;
}

/** One step at a time; what goes wrong is said, and nothing that was chosen is lost. */
function useWork(): Work {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const run = async (step: () => Promise<void>): Promise<void> => {
    setProblem(undefined);
    setBusy(true);
    try {
      await step();
    } catch (error) {
      setProblem(faultText(error));
    } finally {
      setBusy(false);
    }
  };
  return { problem, isBusy, work: (step) => void run(step) };
}
