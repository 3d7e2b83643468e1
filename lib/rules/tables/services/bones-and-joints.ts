import { procedureWithAftercare } from './pairings';
import type { ServiceGroup } from './service';

/** Injections, fractures and casts. */
export const bonesAndJoints = (): readonly ServiceGroup[] => [
  {
    kind: 'joint, tendon or trigger point injection',
    global: '000',
    codes: '20526 20527 20550-20553 20600 20604-20606 20610-20612',
  },
  { kind: 'dry needling', global: 'XXX', codes: '20560 20561', pairs: '.vs. vvvv vvv .v vv v.v.s' },
  { kind: 'sacroiliac joint injection', global: '000', codes: '27096' },
  { kind: 'muscle or bone biopsy', global: '000', codes: '20200 20205 20206 20220 20225' },
  { kind: 'removal of a deep foreign body or of hardware', global: '010', codes: '20520 20525 20670 28190' },
  { kind: 'removal of a deep foreign body or of hardware', global: '090', codes: '20680 28192 28193' },
  {
    kind: 'nose fracture or jaw dislocation',
    global: '000',
    codes: '21315 21320',
    pairs: procedureWithAftercare,
  },
  { kind: 'nose fracture or jaw dislocation', global: '090', codes: '21337' },
  { kind: 'nose fracture or jaw dislocation', global: '000', codes: '21480' },
  {
    kind: 'fracture or dislocation care',
    global: '090',
    codes:
      '22310 22315 23500 23505 23520 23525 23540 23545 23570 23575 23600 23605 23620 23625 23650 23655 23665 24500 24505 24530 24535 24560 24565 24576 24577 24600 24605 24650 24655 24670 25500 25505 25520 25530 25535 25560 25565 25600 25605 25622 25624 25630 25635 25650 25660 25675 26600 26605 26641 26645 26670 26675 26700 26705 26720 26725 26740 26742 26750 26755 26770 26775 27200 27220 27230 27238 27246 27252 27265-27267 27500-27503 27508-27510 27516 27517 27520 27530 27532 27538 27550 27552 27560 27562 27750 27752 27760 27762 27767 27768 27780 27781 27786 27788 27808 27810 27816 27818 27824 27825 27830 27840 28400 28405 28430 28435 28450 28455 28470 28475 28490 28495 28510 28515 28530 28540 28570 28600',
  },
  { kind: 'fracture or dislocation care', global: '010', codes: '24640 27256 28630 28660' },
  {
    kind: 'fracture or dislocation care',
    global: '000',
    codes: '27197 27198',
    pairs: procedureWithAftercare,
  },
  { kind: 'fracture or dislocation care', global: '000', codes: '27250' },
  {
    kind: 'cast, splint or strapping',
    global: '000',
    codes:
      '29065 29075 29085 29086 29105 29125 29126 29130 29131 29200 29240 29260 29280 29345 29355 29358 29365 29405 29425 29435 29440 29445 29450 29505 29515 29520 29530 29540 29550 29580 29581 29584 29700 29705 29730 29740',
    pairs: '.sss ssss sss .s ss s.s.s',
  },
];
