package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.semantics.Aes;
import dev.vivarium.engine.x86.semantics.Arithmetic;
import dev.vivarium.engine.x86.semantics.BitFields;
import dev.vivarium.engine.x86.semantics.Bits;
import dev.vivarium.engine.x86.semantics.Conditions;
import dev.vivarium.engine.x86.semantics.Crc32;
import dev.vivarium.engine.x86.semantics.Data;
import dev.vivarium.engine.x86.semantics.Decimal;
import dev.vivarium.engine.x86.semantics.Divide;
import dev.vivarium.engine.x86.semantics.FlagOps;
import dev.vivarium.engine.x86.semantics.Logic;
import dev.vivarium.engine.x86.semantics.Multiply;
import dev.vivarium.engine.x86.semantics.PackedBlend;
import dev.vivarium.engine.x86.semantics.PackedCompare;
import dev.vivarium.engine.x86.semantics.PackedExtend;
import dev.vivarium.engine.x86.semantics.PackedHorizontal;
import dev.vivarium.engine.x86.semantics.PackedInteger;
import dev.vivarium.engine.x86.semantics.PackedMove;
import dev.vivarium.engine.x86.semantics.PackedMultiply;
import dev.vivarium.engine.x86.semantics.PackedPack;
import dev.vivarium.engine.x86.semantics.PackedSaturate;
import dev.vivarium.engine.x86.semantics.PackedShift;
import dev.vivarium.engine.x86.semantics.PackedShuffle;
import dev.vivarium.engine.x86.semantics.Pclmul;
import dev.vivarium.engine.x86.semantics.Shifts;
import dev.vivarium.engine.x86.semantics.SseApproximation;
import dev.vivarium.engine.x86.semantics.SseCompare;
import dev.vivarium.engine.x86.semantics.SseConvert;
import dev.vivarium.engine.x86.semantics.SseDouble;
import dev.vivarium.engine.x86.semantics.SseHorizontal;
import dev.vivarium.engine.x86.semantics.SseSingle;
import dev.vivarium.engine.x86.semantics.X87Arithmetic;
import dev.vivarium.engine.x86.semantics.X87Compare;
import dev.vivarium.engine.x86.semantics.X87Functions;
import dev.vivarium.engine.x86.semantics.X87Load;
import dev.vivarium.engine.x86.semantics.X87Scaling;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * The interpreter's operations. Generated from the instruction rows by OperationGenerator (its test names the
 * command); not to be edited.
 */
final class Operations {
    static final int COUNT = 1820;

    private Operations() {
    }

    /** Tells the rows their operations. */
    static void link() {
        RowTable.assignCases(""
                    + "\u0141\u0141\u0141\u013E\u013E\u013E\u0132\u0137\u013C\u012F\u0134\u0139"
                    + "\u0141\u0141\u0141\u0140\u0140\u0140\u0132\u0137\u013C\u0131\u0136\u013B"
                    + "\u013F\u013F\u013F\u00FF\u00FF\u00FF\u0130\u0135\u013A\u00FF\u00FF\u00FF"
                    + "\u013F\u013F\u013F\u013D\u013D\u013D\u0130\u0135\u013A\u012E\u0133\u0138"
                    + "\u013F\u013F\u013F\u013D\u013D\u013D\u0130\u0135\u013A\u012E\u0133\u0138"
                    + "\u03D1\u03D1\u03D1\u03CE\u03CE\u03CE\u03C2\u03C7\u03CC\u03BF\u03C4\u03C9"
                    + "\u03D1\u03D1\u03D1\u03D0\u03D0\u03D0\u03C2\u03C7\u03CC\u03C1\u03C6\u03CB"
                    + "\u03CF\u03CF\u03CF\u00FF\u00FF\u00FF\u03C0\u03C5\u03CA\u00FF\u00FF\u00FF"
                    + "\u03CF\u03CF\u03CF\u03CD\u03CD\u03CD\u03C0\u03C5\u03CA\u03BE\u03C3\u03C8"
                    + "\u03CF\u03CF\u03CF\u03CD\u03CD\u03CD\u03C0\u03C5\u03CA\u03BE\u03C3\u03C8"
                    + "\u012D\u012D\u012D\u012A\u012A\u012A\u011E\u0123\u0128\u011B\u0120\u0125"
                    + "\u012D\u012D\u012D\u012C\u012C\u012C\u011E\u0123\u0128\u011D\u0122\u0127"
                    + "\u012B\u012B\u012B\u00FF\u00FF\u00FF\u011C\u0121\u0126\u00FF\u00FF\u00FF"
                    + "\u012B\u012B\u012B\u0129\u0129\u0129\u011C\u0121\u0126\u011A\u011F\u0124"
                    + "\u012B\u012B\u012B\u0129\u0129\u0129\u011C\u0121\u0126\u011A\u011F\u0124"
                    + "\u0181\u0181\u0181\u017E\u017E\u017E\u0172\u0177\u017C\u016F\u0174\u0179"
                    + "\u0181\u0181\u0181\u0180\u0180\u0180\u0172\u0177\u017C\u0171\u0176\u017B"
                    + "\u017F\u017F\u017F\u00FF\u00FF\u00FF\u0170\u0175\u017A\u00FF\u00FF\u00FF"
                    + "\u017F\u017F\u017F\u017D\u017D\u017D\u0170\u0175\u017A\u016E\u0173\u0178"
                    + "\u017F\u017F\u017F\u017D\u017D\u017D\u0170\u0175\u017A\u016E\u0173\u0178"
                    + "\u03B5\u03B5\u03B5\u03B2\u03B2\u03B2\u03A6\u03AB\u03B0\u03A3\u03A8\u03AD"
                    + "\u03B5\u03B5\u03B5\u03B4\u03B4\u03B4\u03A6\u03AB\u03B0\u03A5\u03AA\u03AF"
                    + "\u03B3\u03B3\u03B3\u00FF\u00FF\u00FF\u03A4\u03A9\u03AE\u00FF\u00FF\u00FF"
                    + "\u03B3\u03B3\u03B3\u03B1\u03B1\u03B1\u03A4\u03A9\u03AE\u03A2\u03A7\u03AC"
                    + "\u03B3\u03B3\u03B3\u03B1\u03B1\u03B1\u03A4\u03A9\u03AE\u03A2\u03A7\u03AC"
                    + "\u0195\u0195\u0195\u0192\u0192\u0192\u0186\u018B\u0190\u0183\u0188\u018D"
                    + "\u0195\u0195\u0195\u0194\u0194\u0194\u0186\u018B\u0190\u0185\u018A\u018F"
                    + "\u0193\u0193\u0193\u00FF\u00FF\u00FF\u0184\u0189\u018E\u00FF\u00FF\u00FF"
                    + "\u0193\u0193\u0193\u0191\u0191\u0191\u0184\u0189\u018E\u0182\u0187\u018C"
                    + "\u0193\u0193\u0193\u0191\u0191\u0191\u0184\u0189\u018E\u0182\u0187\u018C"
                    + "\u03F5\u03F5\u03F5\u03F2\u03F2\u03F2\u03E6\u03EB\u03F0\u03E3\u03E8\u03ED"
                    + "\u03F5\u03F5\u03F5\u03F4\u03F4\u03F4\u03E6\u03EB\u03F0\u03E5\u03EA\u03EF"
                    + "\u03F3\u03F3\u03F3\u00FF\u00FF\u00FF\u03E4\u03E9\u03EE\u00FF\u00FF\u00FF"
                    + "\u03F3\u03F3\u03F3\u03F1\u03F1\u03F1\u03E4\u03E9\u03EE\u03E2\u03E7\u03EC"
                    + "\u03F3\u03F3\u03F3\u03F1\u03F1\u03F1\u03E4\u03E9\u03EE\u03E2\u03E7\u03EC"
                    + "\u0155\u0155\u0155\u0152\u0152\u0152\u0146\u014B\u0150\u0143\u0148\u014D"
                    + "\u0155\u0155\u0155\u0154\u0154\u0154\u0146\u014B\u0150\u0145\u014A\u014F"
                    + "\u0153\u0153\u0153\u00FF\u00FF\u00FF\u0144\u0149\u014E\u00FF\u00FF\u00FF"
                    + "\u0153\u0153\u0153\u0151\u0151\u0151\u0144\u0149\u014E\u0142\u0147\u014C"
                    + "\u0153\u0153\u0153\u0151\u0151\u0151\u0144\u0149\u014E\u0142\u0147\u014C"
                    + "\u015F\u0161\u0163\u00FF\u00FF\u00FF\u0157\u0159\u015B\u00FF\u00FF\u00FF"
                    + "\u0165\u0165\u0165\u0164\u0164\u0164\u015F\u0161\u0163\u015E\u0160\u0162"
                    + "\u015D\u015D\u015D\u015C\u015C\u015C\u0157\u0159\u015B\u0156\u0158\u015A"
                    + "\u03E0\u03E0\u03E0\u03DE\u03DE\u03DE\u03E0\u03E0\u03E0\u03DE\u03DE\u03DE"
                    + "\u03BD\u03BD\u03BD\u03BC\u03BC\u03BC\u016D\u016D\u016D\u016C\u016C\u016C"
                    + "\u0416\u0416\u0416\u0415\u0415\u0415\u040E\u040E\u040E\u040D\u040D\u040D"
                    + "\u035A\u035A\u035A\u0359\u0359\u0359\u0362\u0362\u0362\u0361\u0361\u0361"
                    + "\u03D4\u03D8\u03DC\u03D2\u03D6\u03DA\u03D4\u03D8\u03DC\u03D2\u03D6\u03DA"
                    + "\u03B7\u03B9\u03BB\u03B6\u03B8\u03BA\u0167\u0169\u016B\u0166\u0168\u016A"
                    + "\u0410\u0412\u0414\u040F\u0411\u0413\u0408\u040A\u040C\u0407\u0409\u040B"
                    + "\u0354\u0356\u0358\u0353\u0355\u0357\u035C\u035E\u0360\u035B\u035D\u035F"
                    + "\u03E1\u03E1\u03E1\u03DF\u03DF\u03DF\u03D5\u03D9\u03DD\u03D3\u03D7\u03DB"
                    + "\u03E0\u03E0\u03E0\u00FF\u00FF\u00FF\u03D4\u03D8\u03DC\u00FF\u00FF\u00FF"
                    + "\u03FD\u0401\u0405\u03FB\u03FF\u0403\u03FE\u0402\u0406\u03FC\u0400\u0404"
                    + "\u03FE\u0402\u0406\u03FC\u0400\u0404\u0636\u0636\u0636\u0633\u0633\u0633"
                    + "\u0624\u062A\u0630\u0621\u0627\u062D\u0637\u0637\u0637\u0634\u0634\u0634"
                    + "\u0625\u062B\u0631\u0622\u0628\u062E\u0638\u0638\u0638\u0635\u0635\u0635"
                    + "\u0626\u062C\u0632\u0623\u0629\u062F\u064E\u064E\u064E\u064B\u064B\u064B"
                    + "\u063C\u0642\u0648\u0639\u063F\u0645\u064F\u064F\u064F\u064C\u064C\u064C"
                    + "\u063D\u0643\u0649\u063A\u0640\u0646\u0650\u0650\u0650\u064D\u064D\u064D"
                    + "\u063E\u0644\u064A\u063B\u0641\u0647\u0606\u0606\u0606\u0603\u0603\u0603"
                    + "\u05F4\u05FA\u0600\u05F1\u05F7\u05FD\u0607\u0607\u0607\u0604\u0604\u0604"
                    + "\u05F5\u05FB\u0601\u05F2\u05F8\u05FE\u0608\u0608\u0608\u0605\u0605\u0605"
                    + "\u05F6\u05FC\u0602\u05F3\u05F9\u05FF\u061E\u061E\u061E\u061B\u061B\u061B"
                    + "\u060C\u0612\u0618\u0609\u060F\u0615\u061F\u061F\u061F\u061C\u061C\u061C"
                    + "\u060D\u0613\u0619\u060A\u0610\u0616\u0620\u0620\u0620\u061D\u061D\u061D"
                    + "\u060E\u0614\u061A\u060B\u0611\u0617\u067E\u067E\u067E\u067B\u067B\u067B"
                    + "\u066C\u0672\u0678\u0669\u066F\u0675\u067F\u067F\u067F\u067C\u067C\u067C"
                    + "\u066D\u0673\u0679\u066A\u0670\u0676\u0680\u0680\u0680\u067D\u067D\u067D"
                    + "\u066E\u0674\u067A\u066B\u0671\u0677\u06A2\u06A2\u06A2\u069F\u069F\u069F"
                    + "\u0690\u0696\u069C\u068D\u0693\u0699\u06A3\u06A3\u06A3\u06A0\u06A0\u06A0"
                    + "\u0691\u0697\u069D\u068E\u0694\u069A\u06A4\u06A4\u06A4\u06A1\u06A1\u06A1"
                    + "\u0692\u0698\u069E\u068F\u0695\u069B\u067E\u067E\u067E\u067B\u067B\u067B"
                    + "\u066C\u0672\u0678\u0669\u066F\u0675\u067F\u067F\u067F\u067C\u067C\u067C"
                    + "\u066D\u0673\u0679\u066A\u0670\u0676\u0680\u0680\u0680\u067D\u067D\u067D"
                    + "\u066E\u0674\u067A\u066B\u0671\u0677\u0666\u0666\u0666\u0663\u0663\u0663"
                    + "\u0654\u065A\u0660\u0651\u0657\u065D\u0667\u0667\u0667\u0664\u0664\u0664"
                    + "\u0655\u065B\u0661\u0652\u0658\u065E\u0668\u0668\u0668\u0665\u0665\u0665"
                    + "\u0656\u065C\u0662\u0653\u0659\u065F\u0683\u0687\u068B\u0681\u0685\u0689"
                    + "\u0684\u0688\u068C\u0682\u0686\u068A\u06A7\u06AB\u06AF\u06A5\u06A9\u06AD"
                    + "\u06A8\u06AC\u06B0\u06A6\u06AA\u06AE\u0324\u0324\u0324\u0321\u0321\u0321"
                    + "\u02FE\u0307\u0319\u02FB\u0301\u030C\u0324\u0324\u0324\u0323\u0323\u0323"
                    + "\u02FE\u0307\u0319\u02FD\u0305\u0317\u0322\u0322\u0322\u0320\u0320\u0320"
                    + "\u02FC\u0304\u0316\u02FA\u02FF\u030A\u0322\u0322\u0322\u00FF\u00FF\u00FF"
                    + "\u02FC\u0304\u0316\u00FF\u00FF\u00FF\u0323\u0323\u0323\u00FF\u00FF\u00FF"
                    + "\u02FD\u0305\u0317\u00FF\u00FF\u00FF\u0321\u0321\u0321\u00FF\u00FF\u00FF"
                    + "\u02FB\u0301\u030C\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u010A\u010B\u010C"
                    + "\u033F\u0343\u0347\u033D\u0341\u0345\u0340\u0344\u0348\u033E\u0342\u0346"
                    + "\u032C\u032E\u0330\u032B\u032D\u032F\u0332\u0334\u0336\u0331\u0333\u0335"
                    + "\u0338\u033A\u033C\u0337\u0339\u033B\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF"
                    + "\u0372\u0373\u0374\u00FF\u00FF\u00FF\u0371\u0371\u0371\u0371\u0371\u0371"
                    + "\u036E\u036F\u0370\u036E\u036F\u0370\u0366\u0366\u0366\u0366\u0366\u0366"
                    + "\u0363\u0364\u0365\u0363\u0364\u0365\u036D\u036D\u036D\u036D\u036D\u036D"
                    + "\u036A\u036B\u036C\u036A\u036B\u036C\u00FF\u00FF\u00FF\u0367\u0368\u0369"
                    + "\u02F1\u02F2\u02F3\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0326\u0328\u032A"
                    + "\u00FF\u00FF\u00FF\u0325\u0327\u0329\u02F4\u02F5\u02F6\u00FF\u00FF\u00FF"
                    + "\u02F7\u02F8\u02F9\u00FF\u00FF\u00FF\u01C6\u01C7\u01C8\u01C6\u01C7\u01C8"
                    + "\u01DF\u01E1\u01E3\u01DE\u01E0\u01E2\u01CF\u01D0\u01D1\u01CF\u01D0\u01D1"
                    + "\u01F1\u01F3\u01F5\u01F0\u01F2\u01F4\u01CC\u01CD\u01CE\u01CC\u01CD\u01CE"
                    + "\u01EB\u01ED\u01EF\u01EA\u01EC\u01EE\u01C9\u01CA\u01CB\u01C9\u01CA\u01CB"
                    + "\u01E5\u01E7\u01E9\u01E4\u01E6\u01E8\u01D3\u01D5\u01D7\u01D2\u01D4\u01D6"
                    + "\u01D9\u01DB\u01DD\u01D8\u01DA\u01DC\u0203\u0205\u0207\u0202\u0204\u0206"
                    + "\u01F7\u01F9\u01FB\u01F6\u01F8\u01FA\u01FD\u01FF\u0201\u01FC\u01FE\u0200"
                    + "\u0244\u0245\u0246\u00FF\u00FF\u00FF\u0244\u0245\u0246\u00FF\u00FF\u00FF"
                    + "\u02D7\u02D7\u02D7\u02D6\u02D6\u02D6\u02AB\u02AD\u02AF\u02AA\u02AC\u02AE"
                    + "\u023B\u023C\u023D\u00FF\u00FF\u00FF\u023B\u023C\u023D\u00FF\u00FF\u00FF"
                    + "\u02D1\u02D1\u02D1\u02D0\u02D0\u02D0\u0299\u029B\u029D\u0298\u029A\u029C"
                    + "\u0217\u0218\u0219\u00FF\u00FF\u00FF\u0217\u0218\u0219\u00FF\u00FF\u00FF"
                    + "\u02C1\u02C1\u02C1\u02C0\u02C0\u02C0\u0269\u026B\u026D\u0268\u026A\u026C"
                    + "\u0214\u0215\u0216\u00FF\u00FF\u00FF\u0214\u0215\u0216\u00FF\u00FF\u00FF"
                    + "\u02BF\u02BF\u02BF\u02BE\u02BE\u02BE\u0263\u0265\u0267\u0262\u0264\u0266"
                    + "\u0220\u0221\u0222\u00FF\u00FF\u00FF\u0220\u0221\u0222\u00FF\u00FF\u00FF"
                    + "\u02C5\u02C5\u02C5\u02C4\u02C4\u02C4\u0275\u0277\u0279\u0274\u0276\u0278"
                    + "\u0238\u0239\u023A\u00FF\u00FF\u00FF\u0238\u0239\u023A\u00FF\u00FF\u00FF"
                    + "\u02CF\u02CF\u02CF\u02CE\u02CE\u02CE\u0293\u0295\u0297\u0292\u0294\u0296"
                    + "\u021A\u021B\u021C\u00FF\u00FF\u00FF\u021A\u021B\u021C\u00FF\u00FF\u00FF"
                    + "\u02C3\u02C3\u02C3\u02C2\u02C2\u02C2\u026F\u0271\u0273\u026E\u0270\u0272"
                    + "\u0211\u0212\u0213\u00FF\u00FF\u00FF\u0211\u0212\u0213\u00FF\u00FF\u00FF"
                    + "\u02BD\u02BD\u02BD\u02BC\u02BC\u02BC\u025D\u025F\u0261\u025C\u025E\u0260"
                    + "\u024A\u024B\u024C\u00FF\u00FF\u00FF\u024A\u024B\u024C\u00FF\u00FF\u00FF"
                    + "\u02DB\u02DB\u02DB\u02DA\u02DA\u02DA\u02B7\u02B9\u02BB\u02B6\u02B8\u02BA"
                    + "\u0241\u0242\u0243\u00FF\u00FF\u00FF\u0241\u0242\u0243\u00FF\u00FF\u00FF"
                    + "\u02D5\u02D5\u02D5\u02D4\u02D4\u02D4\u02A5\u02A7\u02A9\u02A4\u02A6\u02A8"
                    + "\u0247\u0248\u0249\u00FF\u00FF\u00FF\u0247\u0248\u0249\u00FF\u00FF\u00FF"
                    + "\u02D9\u02D9\u02D9\u02D8\u02D8\u02D8\u02B1\u02B3\u02B5\u02B0\u02B2\u02B4"
                    + "\u023E\u023F\u0240\u00FF\u00FF\u00FF\u023E\u023F\u0240\u00FF\u00FF\u00FF"
                    + "\u02D3\u02D3\u02D3\u02D2\u02D2\u02D2\u029F\u02A1\u02A3\u029E\u02A0\u02A2"
                    + "\u0229\u022A\u022B\u00FF\u00FF\u00FF\u0229\u022A\u022B\u00FF\u00FF\u00FF"
                    + "\u02CB\u02CB\u02CB\u02CA\u02CA\u02CA\u0287\u0289\u028B\u0286\u0288\u028A"
                    + "\u0226\u0227\u0228\u00FF\u00FF\u00FF\u0226\u0227\u0228\u00FF\u00FF\u00FF"
                    + "\u02C9\u02C9\u02C9\u02C8\u02C8\u02C8\u0281\u0283\u0285\u0280\u0282\u0284"
                    + "\u022C\u022D\u022E\u00FF\u00FF\u00FF\u022C\u022D\u022E\u00FF\u00FF\u00FF"
                    + "\u02CD\u02CD\u02CD\u02CC\u02CC\u02CC\u028D\u028F\u0291\u028C\u028E\u0290"
                    + "\u0223\u0224\u0225\u00FF\u00FF\u00FF\u0223\u0224\u0225\u00FF\u00FF\u00FF"
                    + "\u02C7\u02C7\u02C7\u02C6\u02C6\u02C6\u027B\u027D\u027F\u027A\u027C\u027E"
                    + "\u0208\u0209\u020A\u00FF\u00FF\u00FF\u022F\u0230\u0231\u00FF\u00FF\u00FF"
                    + "\u022F\u0230\u0231\u00FF\u00FF\u00FF\u020C\u020E\u0210\u020B\u020D\u020F"
                    + "\u0233\u0235\u0237\u0232\u0234\u0236\u0256\u0257\u0258\u00FF\u00FF\u00FF"
                    + "\u0259\u025A\u025B\u00FF\u00FF\u00FF\u0253\u0254\u0255\u00FF\u00FF\u00FF"
                    + "\u0250\u0251\u0252\u00FF\u00FF\u00FF\u024D\u024E\u024F\u00FF\u00FF\u00FF"
                    + "\u021D\u021E\u021F\u00FF\u00FF\u00FF\u0761\u0764\u0767\u00FF\u00FF\u00FF"
                    + "\u0756\u0757\u0758\u00FF\u00FF\u00FF\u075F\u0762\u0765\u00FF\u00FF\u00FF"
                    + "\u075F\u0762\u0765\u00FF\u00FF\u00FF\u0761\u0764\u0767\u0760\u0763\u0766"
                    + "\u0759\u075A\u075B\u0759\u075A\u075B\u0768\u0769\u076A\u00FF\u00FF\u00FF"
                    + "\u075C\u075D\u075E\u00FF\u00FF\u00FF\u0750\u0751\u0752\u00FF\u00FF\u00FF"
                    + "\u0753\u0754\u0755\u00FF\u00FF\u00FF\u077E\u077E\u077E\u00FF\u00FF\u00FF"
                    + "\u077B\u077C\u077D\u00FF\u00FF\u00FF\u0776\u0776\u0776\u00FF\u00FF\u00FF"
                    + "\u0773\u0774\u0775\u00FF\u00FF\u00FF\u0786\u0786\u0786\u00FF\u00FF\u00FF"
                    + "\u0783\u0784\u0785\u00FF\u00FF\u00FF\u077A\u077A\u077A\u00FF\u00FF\u00FF"
                    + "\u0777\u0778\u0779\u00FF\u00FF\u00FF\u0782\u0782\u0782\u00FF\u00FF\u00FF"
                    + "\u077F\u0780\u0781\u00FF\u00FF\u00FF\u010D\u010D\u010D\u00FF\u00FF\u00FF"
                    + "\u0399\u0399\u0399\u00FF\u00FF\u00FF\u0398\u0398\u0398\u00FF\u00FF\u00FF"
                    + "\u0397\u0397\u0397\u00FF\u00FF\u00FF\u0395\u0395\u0395\u00FF\u00FF\u00FF"
                    + "\u039B\u039B\u039B\u00FF\u00FF\u00FF\u0396\u0396\u0396\u00FF\u00FF\u00FF"
                    + "\u039C\u039C\u039C\u00FF\u00FF\u00FF\u039A\u039A\u039A\u00FF\u00FF\u00FF"
                    + "\u0351\u0351\u0351\u00FF\u00FF\u00FF\u0352\u0352\u0352\u00FF\u00FF\u00FF"
                    + "\u034D\u034D\u034D\u00FF\u00FF\u00FF\u0350\u0350\u0350\u00FF\u00FF\u00FF"
                    + "\u034F\u034F\u034F\u00FF\u00FF\u00FF\u034E\u034E\u034E\u00FF\u00FF\u00FF"
                    + "\u0197\u0197\u0199\u0196\u0196\u0198\u019B\u019B\u019D\u019A\u019A\u019C"
                    + "\u01A7\u01A7\u01A9\u01A6\u01A6\u01A8\u01A3\u01A3\u01A5\u01A2\u01A2\u01A4"
                    + "\u019F\u019F\u01A1\u019E\u019E\u01A0\u01AB\u01AB\u01AD\u01AA\u01AA\u01AC"
                    + "\u01AF\u01AF\u01B1\u01AE\u01AE\u01B0\u01B3\u01B3\u01B5\u01B2\u01B2\u01B4"
                    + "\u0418\u0418\u041A\u0417\u0417\u0419\u01B7\u01B7\u01B9\u01B6\u01B6\u01B8"
                    + "\u01BB\u01BB\u01BD\u01BA\u01BA\u01BC\u01BF\u01BF\u01C1\u01BE\u01BE\u01C0"
                    + "\u01C3\u01C3\u01C5\u01C2\u01C2\u01C4\u07A3\u07A3\u07A3\u00FF\u00FF\u00FF"
                    + "\u07A3\u07A3\u07A3\u07A3\u07A3\u07A3\u07A3\u07A3\u07A3\u07A3\u07A3\u07A3"
                    + "\u05EF\u05F0\u05F0\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u05EE\u05EE\u05EE"
                    + "\u05E2\u05E2\u05E2\u05E1\u05E1\u05E1\u05EA\u05EA\u05EA\u00FF\u00FF\u00FF"
                    + "\u05E8\u05E8\u05E8\u00FF\u00FF\u00FF\u05ED\u05ED\u05ED\u00FF\u00FF\u00FF"
                    + "\u05E9\u05E9\u05E9\u00FF\u00FF\u00FF\u05EB\u05EB\u05EB\u00FF\u00FF\u00FF"
                    + "\u05EC\u05EC\u05EC\u00FF\u00FF\u00FF\u05E4\u05E4\u05E4\u00FF\u00FF\u00FF"
                    + "\u05E7\u05E7\u05E7\u00FF\u00FF\u00FF\u05E3\u05E3\u05E3\u00FF\u00FF\u00FF"
                    + "\u05E5\u05E5\u05E5\u00FF\u00FF\u00FF\u05E6\u05E6\u05E6\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u05DD\u05DD\u05DD\u00FF\u00FF\u00FF\u05DC\u05DC\u05DC"
                    + "\u00FF\u00FF\u00FF\u05E0\u05E0\u05E0\u00FF\u00FF\u00FF\u05DE\u05DE\u05DE"
                    + "\u00FF\u00FF\u00FF\u05DF\u05DF\u05DF\u037D\u037D\u037D\u00FF\u00FF\u00FF"
                    + "\u037B\u037B\u037B\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u037E\u037E\u037E"
                    + "\u00FF\u00FF\u00FF\u037C\u037C\u037C\u0380\u0380\u0380\u00FF\u00FF\u00FF"
                    + "\u0381\u0381\u0381\u00FF\u00FF\u00FF\u037F\u037F\u037F\u00FF\u00FF\u00FF"
                    + "\u0387\u0387\u0387\u00FF\u00FF\u00FF\u038A\u038A\u038A\u00FF\u00FF\u00FF"
                    + "\u0388\u0388\u0388\u00FF\u00FF\u00FF\u0389\u0389\u0389\u00FF\u00FF\u00FF"
                    + "\u0386\u0386\u0386\u00FF\u00FF\u00FF\u0382\u0382\u0383\u00FF\u00FF\u00FF"
                    + "\u0384\u0384\u0385\u00FF\u00FF\u00FF\u038B\u038B\u038C\u00FF\u00FF\u00FF"
                    + "\u038D\u038D\u038E\u00FF\u00FF\u00FF\u079F\u079F\u079F\u00FF\u00FF\u00FF"
                    + "\u07A0\u07A0\u07A0\u00FF\u00FF\u00FF\u07A1\u07A1\u07A1\u00FF\u00FF\u00FF"
                    + "\u079E\u079E\u079E\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u079A\u079B\u079C"
                    + "\u079D\u079D\u079D\u00FF\u00FF\u00FF\u0390\u0390\u0390\u00FF\u00FF\u00FF"
                    + "\u0394\u0394\u0394\u00FF\u00FF\u00FF\u0392\u0392\u0392\u00FF\u00FF\u00FF"
                    + "\u0391\u0391\u0391\u00FF\u00FF\u00FF\u038F\u038F\u038F\u00FF\u00FF\u00FF"
                    + "\u0393\u0393\u0393\u00FF\u00FF\u00FF\u05CC\u05CC\u05CC\u00FF\u00FF\u00FF"
                    + "\u05C9\u05CA\u05CB\u00FF\u00FF\u00FF\u05D0\u05D0\u05D0\u00FF\u00FF\u00FF"
                    + "\u05CD\u05CE\u05CF\u00FF\u00FF\u00FF\u05D3\u05D3\u05D3\u00FF\u00FF\u00FF"
                    + "\u05D6\u05D6\u05D6\u00FF\u00FF\u00FF\u05D4\u05D4\u05D4\u00FF\u00FF\u00FF"
                    + "\u05D5\u05D5\u05D5\u00FF\u00FF\u00FF\u05D1\u05D1\u05D1\u00FF\u00FF\u00FF"
                    + "\u05D2\u05D2\u05D2\u00FF\u00FF\u00FF\u05D7\u05D7\u05D7\u00FF\u00FF\u00FF"
                    + "\u05D8\u05D8\u05D8\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u078D\u078D\u078D"
                    + "\u00FF\u00FF\u00FF\u078E\u078E\u078E\u00FF\u00FF\u00FF\u0787\u0787\u0787"
                    + "\u00FF\u00FF\u00FF\u0788\u0788\u0788\u0790\u0791\u0791\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u078F\u078F\u078F\u0793\u0794\u0794\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0792\u0792\u0792\u078A\u078A\u078A\u0789\u0789\u0789"
                    + "\u078C\u078C\u078C\u078B\u078B\u078B\u0107\u0107\u0107\u0106\u0106\u0106"
                    + "\u0109\u0109\u0109\u0108\u0108\u0108\u0103\u0103\u0103\u0102\u0102\u0102"
                    + "\u0105\u0105\u0105\u0104\u0104\u0104\u0101\u0101\u0101\u0100\u0100\u0100"
                    + "\u02DF\u02DF\u02DF\u00FF\u00FF\u00FF\u02E0\u02E0\u02E0\u00FF\u00FF\u00FF"
                    + "\u02E5\u02E5\u02E5\u00FF\u00FF\u00FF\u02E6\u02E6\u02E6\u00FF\u00FF\u00FF"
                    + "\u0349\u0349\u0349\u00FF\u00FF\u00FF\u034A\u034A\u034A\u00FF\u00FF\u00FF"
                    + "\u034B\u034B\u034B\u00FF\u00FF\u00FF\u034C\u034C\u034C\u00FF\u00FF\u00FF"
                    + "\u02E2\u02E3\u02E4\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u02E1\u02E1\u02E1"
                    + "\u02DE\u02DE\u02DE\u02DD\u02DD\u02DD\u02DC\u02DC\u02DC\u00FF\u00FF\u00FF"
                    + "\u02E7\u02E7\u02E7\u00FF\u00FF\u00FF\u02E8\u02E8\u02E8\u00FF\u00FF\u00FF"
                    + "\u039D\u039D\u039D\u00FF\u00FF\u00FF\u03F9\u03F9\u03F9\u00FF\u00FF\u00FF"
                    + "\u03FA\u03FA\u03FA\u00FF\u00FF\u00FF\u039E\u039E\u039E\u00FF\u00FF\u00FF"
                    + "\u03A0\u03A0\u03A0\u00FF\u00FF\u00FF\u03A1\u03A1\u03A1\u00FF\u00FF\u00FF"
                    + "\u039F\u039F\u039F\u00FF\u00FF\u00FF\u05D9\u05DA\u05DB\u00FF\u00FF\u00FF"
                    + "\u05D9\u05DA\u05DB\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0796\u0796\u0796"
                    + "\u00FF\u00FF\u00FF\u0797\u0797\u0797\u0798\u0798\u0798\u00FF\u00FF\u00FF"
                    + "\u0798\u0798\u0798\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0795\u0795\u0795"
                    + "\u00FF\u00FF\u00FF\u0795\u0795\u0795\u00FF\u00FF\u00FF\u0795\u0795\u0795"
                    + "\u0799\u0799\u0799\u00FF\u00FF\u00FF\u0799\u0799\u0799\u00FF\u00FF\u00FF"
                    + "\u0799\u0799\u0799\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0799\u0799\u0799"
                    + "\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799"
                    + "\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799"
                    + "\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799"
                    + "\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799\u0799"
                    + "\u00FF\u00FF\u00FF\u0376\u0376\u0376\u00FF\u00FF\u00FF\u0375\u0375\u0375"
                    + "\u00FF\u00FF\u00FF\u0377\u0377\u0377\u00FF\u00FF\u00FF\u0378\u0378\u0378"
                    + "\u00FF\u00FF\u00FF\u037A\u037A\u037A\u00FF\u00FF\u00FF\u0379\u0379\u0379"
                    + "\u00FF\u00FF\u00FF\u037A\u037A\u037A\u07B4\u07B4\u07B4\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u07AB\u07AB\u07AB\u00FF\u00FF\u00FF\u07AA\u07AA\u07AA"
                    + "\u00FF\u00FF\u00FF\u07B0\u07B0\u07B0\u00FF\u00FF\u00FF\u07AF\u07AF\u07AF"
                    + "\u07AC\u07AC\u07AC\u00FF\u00FF\u00FF\u07AD\u07AD\u07AD\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u07B3\u07B3\u07B3\u00FF\u00FF\u00FF\u07AE\u07AE\u07AE"
                    + "\u00FF\u00FF\u00FF\u07B1\u07B1\u07B1\u07B2\u07B2\u07B2\u00FF\u00FF\u00FF"
                    + "\u07B5\u07B5\u07B5\u00FF\u00FF\u00FF\u07B5\u07B5\u07B5\u00FF\u00FF\u00FF"
                    + "\u07B5\u07B5\u07B5\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u07C0\u07C0\u07C0"
                    + "\u00FF\u00FF\u00FF\u07DD\u07DD\u07DD\u00FF\u00FF\u00FF\u07C4\u07C4\u07C4"
                    + "\u00FF\u00FF\u00FF\u07C6\u07C6\u07C6\u00FF\u00FF\u00FF\u07E4\u07E4\u07E4"
                    + "\u00FF\u00FF\u00FF\u07E6\u07E6\u07E6\u00FF\u00FF\u00FF\u07C8\u07C8\u07C8"
                    + "\u00FF\u00FF\u00FF\u07CA\u07CA\u07CA\u00FF\u00FF\u00FF\u07C1\u07C1\u07C1"
                    + "\u00FF\u00FF\u00FF\u07DE\u07DE\u07DE\u00FF\u00FF\u00FF\u07C5\u07C5\u07C5"
                    + "\u00FF\u00FF\u00FF\u07C7\u07C7\u07C7\u00FF\u00FF\u00FF\u07E5\u07E5\u07E5"
                    + "\u00FF\u00FF\u00FF\u07E7\u07E7\u07E7\u00FF\u00FF\u00FF\u07C9\u07C9\u07C9"
                    + "\u00FF\u00FF\u00FF\u07CB\u07CB\u07CB\u00FF\u00FF\u00FF\u07CD\u07CD\u07CD"
                    + "\u00FF\u00FF\u00FF\u07CD\u07CD\u07CD\u00FF\u00FF\u00FF\u07CF\u07CF\u07CF"
                    + "\u00FF\u00FF\u00FF\u07D1\u07D1\u07D1\u00FF\u00FF\u00FF\u07CD\u07CD\u07CD"
                    + "\u00FF\u00FF\u00FF\u07CD\u07CD\u07CD\u00FF\u00FF\u00FF\u07CD\u07CD\u07CD"
                    + "\u00FF\u00FF\u00FF\u07CD\u07CD\u07CD\u00FF\u00FF\u00FF\u07CC\u07CC\u07CC"
                    + "\u00FF\u00FF\u00FF\u07CC\u07CC\u07CC\u00FF\u00FF\u00FF\u07CE\u07CE\u07CE"
                    + "\u00FF\u00FF\u00FF\u07D0\u07D0\u07D0\u00FF\u00FF\u00FF\u07CC\u07CC\u07CC"
                    + "\u00FF\u00FF\u00FF\u07CC\u07CC\u07CC\u00FF\u00FF\u00FF\u07CC\u07CC\u07CC"
                    + "\u00FF\u00FF\u00FF\u07CC\u07CC\u07CC\u07E9\u07E9\u07E9\u00FF\u00FF\u00FF"
                    + "\u0804\u0804\u0804\u00FF\u00FF\u00FF\u07F4\u07F4\u07F4\u00FF\u00FF\u00FF"
                    + "\u07F7\u07F7\u07F7\u00FF\u00FF\u00FF\u080C\u080C\u080C\u00FF\u00FF\u00FF"
                    + "\u080F\u080F\u080F\u00FF\u00FF\u00FF\u07FA\u07FA\u07FA\u00FF\u00FF\u00FF"
                    + "\u07FD\u07FD\u07FD\u00FF\u00FF\u00FF\u07EA\u07EA\u07EA\u00FF\u00FF\u00FF"
                    + "\u0805\u0805\u0805\u00FF\u00FF\u00FF\u0810\u0810\u0810\u00FF\u00FF\u00FF"
                    + "\u080D\u080D\u080D\u00FF\u00FF\u00FF\u07FE\u07FE\u07FE\u00FF\u00FF\u00FF"
                    + "\u07FB\u07FB\u07FB\u00FF\u00FF\u00FF\u07EB\u07EB\u07EB\u00FF\u00FF\u00FF"
                    + "\u0806\u0806\u0806\u00FF\u00FF\u00FF\u0811\u0811\u0811\u00FF\u00FF\u00FF"
                    + "\u080E\u080E\u080E\u00FF\u00FF\u00FF\u07FF\u07FF\u07FF\u00FF\u00FF\u00FF"
                    + "\u07FC\u07FC\u07FC\u00FF\u00FF\u00FF\u07A7\u07A7\u07A7\u00FF\u00FF\u00FF"
                    + "\u07A6\u07A6\u07A6\u00FF\u00FF\u00FF\u07A5\u07A5\u07A5\u00FF\u00FF\u00FF"
                    + "\u07A4\u07A4\u07A4\u00FF\u00FF\u00FF\u081A\u081A\u081A\u00FF\u00FF\u00FF"
                    + "\u0808\u0808\u0808\u00FF\u00FF\u00FF\u0807\u0807\u0807\u00FF\u00FF\u00FF"
                    + "\u081B\u081B\u081B\u00FF\u00FF\u00FF\u07F8\u07F8\u07F8\u00FF\u00FF\u00FF"
                    + "\u0812\u0812\u0812\u00FF\u00FF\u00FF\u0815\u0815\u0815\u00FF\u00FF\u00FF"
                    + "\u0816\u0816\u0816\u00FF\u00FF\u00FF\u07F5\u07F5\u07F5\u00FF\u00FF\u00FF"
                    + "\u07F6\u07F6\u07F6\u00FF\u00FF\u00FF\u0813\u0813\u0813\u00FF\u00FF\u00FF"
                    + "\u0814\u0814\u0814\u00FF\u00FF\u00FF\u07A9\u07A9\u07A9\u00FF\u00FF\u00FF"
                    + "\u07A8\u07A8\u07A8\u00FF\u00FF\u00FF\u07B9\u07B9\u07B9\u00FF\u00FF\u00FF"
                    + "\u0818\u0818\u0818\u00FF\u00FF\u00FF\u07BC\u07BC\u07BC\u00FF\u00FF\u00FF"
                    + "\u07B7\u07B7\u07B7\u00FF\u00FF\u00FF\u0819\u0819\u0819\u00FF\u00FF\u00FF"
                    + "\u07BB\u07BB\u07BB\u00FF\u00FF\u00FF\u07BA\u07BA\u07BA\u00FF\u00FF\u00FF"
                    + "\u07B8\u07B8\u07B8\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u07BD\u07BD\u07BD"
                    + "\u00FF\u00FF\u00FF\u07BE\u07BE\u07BE\u00FF\u00FF\u00FF\u07DC\u07DC\u07DC"
                    + "\u00FF\u00FF\u00FF\u07D2\u07D2\u07D2\u00FF\u00FF\u00FF\u07D3\u07D3\u07D3"
                    + "\u00FF\u00FF\u00FF\u07BF\u07BF\u07BF\u00FF\u00FF\u00FF\u07C2\u07C2\u07C2"
                    + "\u0803\u0803\u0803\u00FF\u00FF\u00FF\u07E8\u07E8\u07E8\u00FF\u00FF\u00FF"
                    + "\u07E8\u07E8\u07E8\u00FF\u00FF\u00FF\u07E8\u07E8\u07E8\u00FF\u00FF\u00FF"
                    + "\u07E8\u07E8\u07E8\u00FF\u00FF\u00FF\u07E8\u07E8\u07E8\u00FF\u00FF\u00FF"
                    + "\u07E8\u07E8\u07E8\u00FF\u00FF\u00FF\u07E8\u07E8\u07E8\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u07DF\u07DF\u07DF\u00FF\u00FF\u00FF\u07E1\u07E1\u07E1"
                    + "\u00FF\u00FF\u00FF\u07E0\u07E0\u07E0\u00FF\u00FF\u00FF\u07E2\u07E2\u07E2"
                    + "\u00FF\u00FF\u00FF\u07E3\u07E3\u07E3\u00FF\u00FF\u00FF\u07D4\u07D4\u07D4"
                    + "\u00FF\u00FF\u00FF\u07D5\u07D5\u07D5\u00FF\u00FF\u00FF\u07D6\u07D6\u07D6"
                    + "\u00FF\u00FF\u00FF\u07D7\u07D7\u07D7\u00FF\u00FF\u00FF\u07D8\u07D8\u07D8"
                    + "\u00FF\u00FF\u00FF\u07D9\u07D9\u07D9\u00FF\u00FF\u00FF\u07DA\u07DA\u07DA"
                    + "\u00FF\u00FF\u00FF\u07DB\u07DB\u07DB\u00FF\u00FF\u00FF\u07C3\u07C3\u07C3"
                    + "\u0809\u0809\u0809\u00FF\u00FF\u00FF\u080A\u080A\u080A\u00FF\u00FF\u00FF"
                    + "\u0817\u0817\u0817\u00FF\u00FF\u00FF\u07B6\u07B6\u07B6\u00FF\u00FF\u00FF"
                    + "\u07F9\u07F9\u07F9\u00FF\u00FF\u00FF\u0802\u0802\u0802\u00FF\u00FF\u00FF"
                    + "\u0800\u0800\u0800\u00FF\u00FF\u00FF\u07EC\u07EC\u07EC\u00FF\u00FF\u00FF"
                    + "\u07EE\u07EE\u07EE\u00FF\u00FF\u00FF\u07ED\u07ED\u07ED\u00FF\u00FF\u00FF"
                    + "\u07F3\u07F3\u07F3\u00FF\u00FF\u00FF\u07EF\u07EF\u07EF\u00FF\u00FF\u00FF"
                    + "\u07F1\u07F1\u07F1\u00FF\u00FF\u00FF\u07F0\u07F0\u07F0\u00FF\u00FF\u00FF"
                    + "\u07F2\u07F2\u07F2\u00FF\u00FF\u00FF\u07F4\u07F4\u07F4\u00FF\u00FF\u00FF"
                    + "\u07F7\u07F7\u07F7\u00FF\u00FF\u00FF\u07F7\u07F7\u07F7\u00FF\u00FF\u00FF"
                    + "\u0817\u0817\u0817\u00FF\u00FF\u00FF\u0817\u0817\u0817\u00FF\u00FF\u00FF"
                    + "\u080B\u080B\u080B\u00FF\u00FF\u00FF\u080A\u080A\u080A\u00FF\u00FF\u00FF"
                    + "\u080A\u080A\u080A\u00FF\u00FF\u00FF\u0801\u0801\u0801\u00FF\u00FF\u00FF"
                    + "\u04A6\u04A6\u04A6\u04A5\u04A5\u04A5\u04B2\u04B2\u04B2\u04B1\u04B1\u04B1"
                    + "\u04AA\u04AA\u04AA\u04A9\u04A9\u04A9\u04AE\u04AE\u04AE\u04AD\u04AD\u04AD"
                    + "\u04D6\u04D6\u04D6\u04D5\u04D5\u04D5\u04E2\u04E2\u04E2\u04E1\u04E1\u04E1"
                    + "\u04DA\u04DA\u04DA\u04D9\u04D9\u04D9\u04DE\u04DE\u04DE\u04DD\u04DD\u04DD"
                    + "\u0559\u0559\u0559\u0558\u0558\u0558\u055D\u055D\u055D\u055C\u055C\u055C"
                    + "\u0561\u0561\u0561\u0560\u0560\u0560\u0565\u0565\u0565\u0564\u0564\u0564"
                    + "\u0569\u0569\u0569\u0568\u0568\u0568\u056D\u056D\u056D\u056C\u056C\u056C"
                    + "\u0571\u0571\u0571\u0570\u0570\u0570\u0575\u0575\u0575\u0574\u0574\u0574"
                    + "\u04B6\u04B6\u04B6\u04B5\u04B5\u04B5\u04BA\u04BA\u04BA\u04B9\u04B9\u04B9"
                    + "\u04C6\u04C6\u04C6\u04C5\u04C5\u04C5\u04E6\u04E6\u04E6\u04E5\u04E5\u04E5"
                    + "\u042A\u042A\u042A\u0429\u0429\u0429\u0434\u0434\u0434\u0433\u0433\u0433"
                    + "\u042E\u042E\u042E\u042D\u042D\u042D\u0438\u0438\u0438\u0437\u0437\u0437"
                    + "\u0442\u0442\u0442\u0441\u0441\u0441\u043C\u043C\u043C\u043B\u043B\u043B"
                    + "\u0523\u0523\u0523\u0522\u0522\u0522\u051D\u051D\u051D\u051C\u051C\u051C"
                    + "\u050F\u050F\u050F\u050E\u050E\u050E\u0527\u0527\u0527\u0526\u0526\u0526"
                    + "\u04BE\u04BE\u04BE\u04BD\u04BD\u04BD\u04C2\u04C2\u04C2\u04C1\u04C1\u04C1"
                    + "\u045E\u045E\u045E\u045D\u045D\u045D\u044E\u044E\u044E\u044D\u044D\u044D"
                    + "\u045A\u045A\u045A\u0459\u0459\u0459\u044A\u044A\u044A\u0449\u0449\u0449"
                    + "\u0519\u0519\u0519\u0518\u0518\u0518\u052B\u052B\u052B\u052A\u052A\u052A"
                    + "\u054B\u054B\u054B\u054A\u054A\u054A\u0555\u0555\u0555\u0554\u0554\u0554"
                    + "\u054F\u054F\u054F\u054E\u054E\u054E\u053D\u053D\u053D\u053C\u053C\u053C"
                    + "\u0547\u0547\u0547\u0546\u0546\u0546\u0541\u0541\u0541\u0540\u0540\u0540"
                    + "\u0533\u0533\u0533\u0532\u0532\u0532\u0539\u0539\u0539\u0538\u0538\u0538"
                    + "\u052F\u052F\u052F\u052E\u052E\u052E\u0589\u0589\u0589\u0588\u0588\u0588"
                    + "\u0587\u0587\u0587\u00FF\u00FF\u00FF\u057C\u057C\u057C\u057B\u057B\u057B"
                    + "\u057A\u057A\u057A\u00FF\u00FF\u00FF\u0583\u0583\u0583\u0582\u0582\u0582"
                    + "\u0581\u0581\u0581\u00FF\u00FF\u00FF\u05A8\u05A8\u05A8\u05A7\u05A7\u05A7"
                    + "\u05A6\u05A6\u05A6\u00FF\u00FF\u00FF\u059B\u059B\u059B\u059A\u059A\u059A"
                    + "\u0599\u0599\u0599\u00FF\u00FF\u00FF\u05A2\u05A2\u05A2\u05A1\u05A1\u05A1"
                    + "\u05A0\u05A0\u05A0\u00FF\u00FF\u00FF\u0595\u0595\u0595\u0594\u0594\u0594"
                    + "\u0593\u0593\u0593\u00FF\u00FF\u00FF\u058F\u058F\u058F\u058E\u058E\u058E"
                    + "\u058D\u058D\u058D\u00FF\u00FF\u00FF\u0313\u0313\u0314\u0310\u0310\u0311"
                    + "\u0306\u0306\u0318\u0300\u0300\u030B\u0312\u0312\u0312\u0311\u0311\u0311"
                    + "\u0312\u0312\u0312\u030B\u030B\u030B\u03F8\u03F8\u03F8\u00FF\u00FF\u00FF"
                    + "\u05C2\u05C2\u05C2\u05C1\u05C1\u05C1\u0502\u0502\u0502\u0501\u0501\u0501"
                    + "\u04F9\u04F9\u04F9\u00FF\u00FF\u00FF\u0505\u0505\u0505\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u030B\u030B\u030B\u03F7\u03F7\u03F7\u00FF\u00FF\u00FF"
                    + "\u05B8\u05B8\u05B8\u05B7\u05B7\u05B7\u0488\u0488\u0488\u0487\u0487\u0487"
                    + "\u0480\u0480\u0480\u047F\u047F\u047F\u0484\u0484\u0484\u0483\u0483\u0483"
                    + "\u050B\u050B\u050B\u050A\u050A\u050A\u0496\u0496\u0496\u0495\u0495\u0495"
                    + "\u048E\u048E\u048E\u048D\u048D\u048D\u0492\u0492\u0492\u0491\u0491\u0491"
                    + "\u04CA\u04CA\u04CA\u04C9\u04C9\u04C9\u04D2\u04D2\u04D2\u04D1\u04D1\u04D1"
                    + "\u04CE\u04CE\u04CE\u04CD\u04CD\u04CD\u0515\u0515\u0515\u0514\u0514\u0514"
                    + "\u049A\u049A\u049A\u0499\u0499\u0499\u04A2\u04A2\u04A2\u04A1\u04A1\u04A1"
                    + "\u049E\u049E\u049E\u049D\u049D\u049D\u05B4\u05B4\u05B4\u05B3\u05B3\u05B3"
                    + "\u04EE\u04EE\u04EE\u00FF\u00FF\u00FF\u0315\u0315\u0315\u00FF\u00FF\u00FF"
                    + "\u06CE\u06CE\u06CE\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u06CC\u06CC\u06CC"
                    + "\u06CA\u06CA\u06CA\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u06C9\u06C9\u06C9"
                    + "\u06F5\u06F5\u06F5\u06F4\u06F4\u06F4\u06D7\u06D7\u06D7\u06D6\u06D6\u06D6"
                    + "\u06F3\u06F3\u06F3\u06F2\u06F2\u06F2\u06D3\u06D3\u06D3\u06D2\u06D2\u06D2"
                    + "\u031E\u031E\u031E\u031B\u031B\u031B\u031E\u031E\u031E\u030D\u030D\u030D"
                    + "\u031E\u031E\u031E\u031C\u031C\u031C\u031E\u031E\u031E\u030E\u030E\u030E"
                    + "\u00FF\u00FF\u00FF\u030E\u030E\u030E\u031E\u031E\u031E\u031B\u031B\u031B"
                    + "\u031E\u031E\u031E\u030D\u030D\u030D\u031E\u031E\u031E\u031C\u031C\u031C"
                    + "\u031E\u031E\u031E\u030E\u030E\u030E\u00FF\u00FF\u00FF\u030E\u030E\u030E"
                    + "\u0309\u0309\u0309\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04EC\u04EC\u04EC"
                    + "\u0309\u0309\u0309\u0302\u0302\u0302\u031F\u031F\u031F\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u04ED\u04ED\u04ED\u031F\u031F\u031F\u030F\u030F\u030F"
                    + "\u05AE\u05AE\u05AE\u00FF\u00FF\u00FF\u0553\u0553\u0553\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u031D\u031D\u031D\u00FF\u00FF\u00FF\u030F\u030F\u030F"
                    + "\u00FF\u00FF\u00FF\u04E9\u04E9\u04E9\u00FF\u00FF\u00FF\u0509\u0509\u0509"
                    + "\u00FF\u00FF\u00FF\u031D\u031D\u031D\u00FF\u00FF\u00FF\u030F\u030F\u030F"
                    + "\u00FF\u00FF\u00FF\u04E9\u04E9\u04E9\u00FF\u00FF\u00FF\u0509\u0509\u0509"
                    + "\u031E\u031E\u031E\u031C\u031C\u031C\u031E\u031E\u031E\u030E\u030E\u030E"
                    + "\u00FF\u00FF\u00FF\u030E\u030E\u030E\u031E\u031E\u031E\u031B\u031B\u031B"
                    + "\u031E\u031E\u031E\u030D\u030D\u030D\u04EF\u04EF\u04F0\u04EC\u04EC\u04ED"
                    + "\u0308\u0308\u031A\u0303\u0303\u030F\u04F1\u04F1\u04F1\u04ED\u04ED\u04ED"
                    + "\u04F1\u04F1\u04F1\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u030F\u030F\u030F"
                    + "\u03F6\u03F6\u03F6\u00FF\u00FF\u00FF\u04EB\u04EB\u04EB\u00FF\u00FF\u00FF"
                    + "\u04EA\u04EA\u04EA\u00FF\u00FF\u00FF\u0506\u0506\u0506\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u031B\u031B\u031B\u05AD\u05AD\u05AD\u05AC\u05AC\u05AC"
                    + "\u05B2\u05B2\u05B2\u05B1\u05B1\u05B1\u05B0\u05B0\u05B0\u05AF\u05AF\u05AF"
                    + "\u00FF\u00FF\u00FF\u031C\u031C\u031C\u00FF\u00FF\u00FF\u041B\u041B\u041B"
                    + "\u00FF\u00FF\u00FF\u041C\u041C\u041C\u072F\u072F\u072F\u072E\u072E\u072E"
                    + "\u0731\u0731\u0731\u0730\u0730\u0730\u0702\u0702\u0702\u0700\u0700\u0700"
                    + "\u0703\u0703\u0703\u0701\u0701\u0701\u0741\u0741\u0741\u0740\u0740\u0740"
                    + "\u0743\u0743\u0743\u0742\u0742\u0742\u0712\u0712\u0712\u0710\u0710\u0710"
                    + "\u0713\u0713\u0713\u0711\u0711\u0711\u074D\u074D\u074D\u074C\u074C\u074C"
                    + "\u074F\u074F\u074F\u074E\u074E\u074E\u071E\u071E\u071E\u071C\u071C\u071C"
                    + "\u071F\u071F\u071F\u071D\u071D\u071D\u073D\u073D\u073D\u073C\u073C\u073C"
                    + "\u073F\u073F\u073F\u073E\u073E\u073E\u070E\u070E\u070E\u070C\u070C\u070C"
                    + "\u070F\u070F\u070F\u070D\u070D\u070D\u0735\u0735\u0735\u0734\u0734\u0734"
                    + "\u0737\u0737\u0737\u0736\u0736\u0736\u0706\u0706\u0706\u0704\u0704\u0704"
                    + "\u0707\u0707\u0707\u0705\u0705\u0705\u0739\u0739\u0739\u0738\u0738\u0738"
                    + "\u073B\u073B\u073B\u073A\u073A\u073A\u070A\u070A\u070A\u0708\u0708\u0708"
                    + "\u070B\u070B\u070B\u0709\u0709\u0709\u0749\u0749\u0749\u0748\u0748\u0748"
                    + "\u074B\u074B\u074B\u074A\u074A\u074A\u071A\u071A\u071A\u0718\u0718\u0718"
                    + "\u071B\u071B\u071B\u0719\u0719\u0719\u06B6\u06B6\u06B6\u06B5\u06B5\u06B5"
                    + "\u06B8\u06B8\u06B8\u06B7\u06B7\u06B7\u06B2\u06B2\u06B2\u06B1\u06B1\u06B1"
                    + "\u06B4\u06B4\u06B4\u06B3\u06B3\u06B3\u04B8\u04B8\u04B8\u04B7\u04B7\u04B7"
                    + "\u04B8\u04B8\u04B8\u04B7\u04B7\u04B7\u04BC\u04BC\u04BC\u04BB\u04BB\u04BB"
                    + "\u04BC\u04BC\u04BC\u04BB\u04BB\u04BB\u04C8\u04C8\u04C8\u04C7\u04C7\u04C7"
                    + "\u04C8\u04C8\u04C8\u04C7\u04C7\u04C7\u04E8\u04E8\u04E8\u04E7\u04E7\u04E7"
                    + "\u04E8\u04E8\u04E8\u04E7\u04E7\u04E7\u06BA\u06BA\u06BA\u06B9\u06B9\u06B9"
                    + "\u06C0\u06C0\u06C0\u06BF\u06BF\u06BF\u06BD\u06BD\u06BD\u06BB\u06BB\u06BB"
                    + "\u06BE\u06BE\u06BE\u06BC\u06BC\u06BC\u06C8\u06C8\u06C8\u06C7\u06C7\u06C7"
                    + "\u06C6\u06C6\u06C6\u06C5\u06C5\u06C5\u06C4\u06C4\u06C4\u06C3\u06C3\u06C3"
                    + "\u06C2\u06C2\u06C2\u06C1\u06C1\u06C1\u0733\u0733\u0733\u0732\u0732\u0732"
                    + "\u0721\u0721\u0721\u0720\u0720\u0720\u0729\u0729\u0729\u0728\u0728\u0728"
                    + "\u0727\u0727\u0727\u0726\u0726\u0726\u072D\u072D\u072D\u072C\u072C\u072C"
                    + "\u072B\u072B\u072B\u072A\u072A\u072A\u0745\u0745\u0745\u0744\u0744\u0744"
                    + "\u0716\u0716\u0716\u0714\u0714\u0714\u0747\u0747\u0747\u0746\u0746\u0746"
                    + "\u0717\u0717\u0717\u0715\u0715\u0715\u0725\u0725\u0725\u0724\u0724\u0724"
                    + "\u0723\u0723\u0723\u0722\u0722\u0722\u06E7\u06E7\u06E9\u06E6\u06E6\u06E8"
                    + "\u06E3\u06E3\u06E5\u06E2\u06E2\u06E4\u06FD\u06FD\u06FF\u06FC\u06FC\u06FE"
                    + "\u06ED\u06ED\u06EF\u06EC\u06EC\u06EE\u06F9\u06F9\u06FB\u06F8\u06F8\u06FA"
                    + "\u06DD\u06DD\u06DF\u06DC\u06DC\u06DE\u06DB\u06DB\u06DB\u06DA\u06DA\u06DA"
                    + "\u06D5\u06D5\u06D5\u06D4\u06D4\u06D4\u06EB\u06EB\u06EB\u06EA\u06EA\u06EA"
                    + "\u06E1\u06E1\u06E1\u06E0\u06E0\u06E0\u06CF\u06CF\u06CF\u06CD\u06CD\u06CD"
                    + "\u06D9\u06D9\u06D9\u06D8\u06D8\u06D8\u06F7\u06F7\u06F7\u06F6\u06F6\u06F6"
                    + "\u06CB\u06CB\u06CB\u06C9\u06C9\u06C9\u06D1\u06D1\u06D1\u06D0\u06D0\u06D0"
                    + "\u06F1\u06F1\u06F1\u06F0\u06F0\u06F0\u04A8\u04A8\u04A8\u04A7\u04A7\u04A7"
                    + "\u04B4\u04B4\u04B4\u04B3\u04B3\u04B3\u04AC\u04AC\u04AC\u04AB\u04AB\u04AB"
                    + "\u04B0\u04B0\u04B0\u04AF\u04AF\u04AF\u04D8\u04D8\u04D8\u04D7\u04D7\u04D7"
                    + "\u04E4\u04E4\u04E4\u04E3\u04E3\u04E3\u04DC\u04DC\u04DC\u04DB\u04DB\u04DB"
                    + "\u04E0\u04E0\u04E0\u04DF\u04DF\u04DF\u055B\u055B\u055B\u055A\u055A\u055A"
                    + "\u055F\u055F\u055F\u055E\u055E\u055E\u0563\u0563\u0563\u0562\u0562\u0562"
                    + "\u0567\u0567\u0567\u0566\u0566\u0566\u056B\u056B\u056B\u056A\u056A\u056A"
                    + "\u056F\u056F\u056F\u056E\u056E\u056E\u0573\u0573\u0573\u0572\u0572\u0572"
                    + "\u0577\u0577\u0577\u0576\u0576\u0576\u04B8\u04B8\u04B8\u04B7\u04B7\u04B7"
                    + "\u04BC\u04BC\u04BC\u04BB\u04BB\u04BB\u04C8\u04C8\u04C8\u04C7\u04C7\u04C7"
                    + "\u04E8\u04E8\u04E8\u04E7\u04E7\u04E7\u042C\u042C\u042C\u042B\u042B\u042B"
                    + "\u0436\u0436\u0436\u0435\u0435\u0435\u0430\u0430\u0430\u042F\u042F\u042F"
                    + "\u043A\u043A\u043A\u0439\u0439\u0439\u0444\u0444\u0444\u0443\u0443\u0443"
                    + "\u043E\u043E\u043E\u043D\u043D\u043D\u0525\u0525\u0525\u0524\u0524\u0524"
                    + "\u051F\u051F\u051F\u051E\u051E\u051E\u0511\u0511\u0511\u0510\u0510\u0510"
                    + "\u0529\u0529\u0529\u0528\u0528\u0528\u04C0\u04C0\u04C0\u04BF\u04BF\u04BF"
                    + "\u04C4\u04C4\u04C4\u04C3\u04C3\u04C3\u0460\u0460\u0460\u045F\u045F\u045F"
                    + "\u0450\u0450\u0450\u044F\u044F\u044F\u045C\u045C\u045C\u045B\u045B\u045B"
                    + "\u044C\u044C\u044C\u044B\u044B\u044B\u051B\u051B\u051B\u051A\u051A\u051A"
                    + "\u052D\u052D\u052D\u052C\u052C\u052C\u054D\u054D\u054D\u054C\u054C\u054C"
                    + "\u0557\u0557\u0557\u0556\u0556\u0556\u0551\u0551\u0551\u0550\u0550\u0550"
                    + "\u053F\u053F\u053F\u053E\u053E\u053E\u0549\u0549\u0549\u0548\u0548\u0548"
                    + "\u0543\u0543\u0543\u0542\u0542\u0542\u0535\u0535\u0535\u0534\u0534\u0534"
                    + "\u053B\u053B\u053B\u053A\u053A\u053A\u0531\u0531\u0531\u0530\u0530\u0530"
                    + "\u0553\u0553\u0553\u0552\u0552\u0552\u0545\u0545\u0545\u0544\u0544\u0544"
                    + "\u0586\u0586\u0586\u0585\u0585\u0585\u058A\u058A\u058A\u00FF\u00FF\u00FF"
                    + "\u0579\u0579\u0579\u0578\u0578\u0578\u057D\u057D\u057D\u00FF\u00FF\u00FF"
                    + "\u0580\u0580\u0580\u057F\u057F\u057F\u0584\u0584\u0584\u00FF\u00FF\u00FF"
                    + "\u05A5\u05A5\u05A5\u05A4\u05A4\u05A4\u05A9\u05A9\u05A9\u00FF\u00FF\u00FF"
                    + "\u0598\u0598\u0598\u0597\u0597\u0597\u059C\u059C\u059C\u00FF\u00FF\u00FF"
                    + "\u059F\u059F\u059F\u059E\u059E\u059E\u05A3\u05A3\u05A3\u00FF\u00FF\u00FF"
                    + "\u0592\u0592\u0592\u0591\u0591\u0591\u0596\u0596\u0596\u00FF\u00FF\u00FF"
                    + "\u058C\u058C\u058C\u058B\u058B\u058B\u0590\u0590\u0590\u00FF\u00FF\u00FF"
                    + "\u057E\u057E\u057E\u00FF\u00FF\u00FF\u059D\u059D\u059D\u00FF\u00FF\u00FF"
                    + "\u0504\u0504\u0504\u0503\u0503\u0503\u04FA\u04FA\u04FA\u00FF\u00FF\u00FF"
                    + "\u05BA\u05BA\u05BA\u05B9\u05B9\u05B9\u048A\u048A\u048A\u0489\u0489\u0489"
                    + "\u0482\u0482\u0482\u0481\u0481\u0481\u0486\u0486\u0486\u0485\u0485\u0485"
                    + "\u050D\u050D\u050D\u050C\u050C\u050C\u0498\u0498\u0498\u0497\u0497\u0497"
                    + "\u0490\u0490\u0490\u048F\u048F\u048F\u0494\u0494\u0494\u0493\u0493\u0493"
                    + "\u04CC\u04CC\u04CC\u04CB\u04CB\u04CB\u04D4\u04D4\u04D4\u04D3\u04D3\u04D3"
                    + "\u04D0\u04D0\u04D0\u04CF\u04CF\u04CF\u0517\u0517\u0517\u0516\u0516\u0516"
                    + "\u049C\u049C\u049C\u049B\u049B\u049B\u04A4\u04A4\u04A4\u04A3\u04A3\u04A3"
                    + "\u04A0\u04A0\u04A0\u049F\u049F\u049F\u046A\u046A\u046A\u0469\u0469\u0469"
                    + "\u0466\u0466\u0466\u0465\u0465\u0465\u0468\u0468\u0468\u0467\u0467\u0467"
                    + "\u046E\u046E\u046E\u046D\u046D\u046D\u0470\u0470\u0470\u046F\u046F\u046F"
                    + "\u046C\u046C\u046C\u046B\u046B\u046B\u0476\u0476\u0476\u0475\u0475\u0475"
                    + "\u0472\u0472\u0472\u0471\u0471\u0471\u0474\u0474\u0474\u0473\u0473\u0473"
                    + "\u047A\u047A\u047A\u0479\u0479\u0479\u047C\u047C\u047C\u047B\u047B\u047B"
                    + "\u0478\u0478\u0478\u0477\u0477\u0477\u0513\u0513\u0513\u0512\u0512\u0512"
                    + "\u0432\u0432\u0432\u0431\u0431\u0431\u0537\u0537\u0537\u0536\u0536\u0536"
                    + "\u0456\u0456\u0456\u0455\u0455\u0455\u0458\u0458\u0458\u0457\u0457\u0457"
                    + "\u0464\u0464\u0464\u0463\u0463\u0463\u0462\u0462\u0462\u0461\u0461\u0461"
                    + "\u0446\u0446\u0446\u0445\u0445\u0445\u0448\u0448\u0448\u0447\u0447\u0447"
                    + "\u0454\u0454\u0454\u0453\u0453\u0453\u0452\u0452\u0452\u0451\u0451\u0451"
                    + "\u0521\u0521\u0521\u0520\u0520\u0520\u048C\u048C\u048C\u048B\u048B\u048B"
                    + "\u0508\u0508\u0508\u0507\u0507\u0507\u04F7\u04F7\u04F7\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u04F6\u04F6\u04F6\u04FA\u04FA\u04FA\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u04F8\u04F8\u04F8\u04F3\u04F3\u04F5\u04F2\u04F2\u04F4"
                    + "\u04F3\u04F3\u04F3\u04F2\u04F2\u04F2\u0500\u0500\u0500\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u04FF\u04FF\u04FF\u04FC\u04FC\u04FE\u04FB\u04FB\u04FD"
                    + "\u047E\u047E\u047E\u047D\u047D\u047D\u0440\u0440\u0440\u043F\u043F\u043F"
                    + "\u0551\u0551\u0551\u0550\u0550\u0550\u0543\u0543\u0543\u0542\u0542\u0542"
                    + "\u0553\u0553\u0553\u0552\u0552\u0552\u0545\u0545\u0545\u0544\u0544\u0544"
                    + "\u05C6\u05C6\u05C6\u05C5\u05C5\u05C5\u05C4\u05C4\u05C4\u05C3\u05C3\u05C3"
                    + "\u05BC\u05BC\u05BC\u05BB\u05BB\u05BB\u05C0\u05C0\u05C0\u05BF\u05BF\u05BF"
                    + "\u05BE\u05BE\u05BE\u05BD\u05BD\u05BD\u05B6\u05B6\u05B6\u05B5\u05B5\u05B5"
                    + "\u0426\u0426\u0426\u0425\u0425\u0425\u0424\u0424\u0424\u0423\u0423\u0423"
                    + "\u0422\u0422\u0422\u0421\u0421\u0421\u0420\u0420\u0420\u041F\u041F\u041F"
                    + "\u041E\u041E\u041E\u041D\u041D\u041D\u0428\u0428\u0428\u0427\u0427\u0427"
                    + "\u05AB\u05AB\u05AB\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u05AA\u05AA\u05AA"
                    + "\u076E\u076E\u076E\u076D\u076D\u076D\u076C\u076C\u076C\u076B\u076B\u076B"
                    + "\u0772\u0772\u0772\u0771\u0771\u0771\u0770\u0770\u0770\u076F\u076F\u076F"
                    + "\u02F0\u02F0\u02F0\u02EF\u02EF\u02EF\u02EA\u02EC\u02EE\u02E9\u02EB\u02ED"
                    + "\u0113\u0113\u0113\u0112\u0112\u0112\u0115\u0115\u0115\u0114\u0114\u0114"
                    + "\u010F\u010F\u010F\u010E\u010E\u010E\u0111\u0111\u0111\u0110\u0110\u0110"
                    + "\u0117\u0117\u0117\u0116\u0116\u0116\u0119\u0119\u0119\u0118\u0118\u0118"
                    + "\u05C8\u05C8\u05C8\u05C7\u05C7\u05C7");
    }

    /** A new operation of a number. */
    static Operation make(int number) {
        return switch (number >> 8) {
            case 0 -> make0(number);
            case 1 -> make1(number);
            case 2 -> make2(number);
            case 3 -> make3(number);
            case 4 -> make4(number);
            case 5 -> make5(number);
            case 6 -> make6(number);
            case 7 -> make7(number);
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make0(int number) {
        return switch (number) {
            case 0 -> new AccessRightsArplMR();
            case 1 -> new AccessRightsArplRR();
            case 2 -> new AccessRightsLarRM();
            case 3 -> new AccessRightsLarRR();
            case 4 -> new AccessRightsLslRM();
            case 5 -> new AccessRightsLslRR();
            case 6 -> new AccessRightsVerrM();
            case 7 -> new AccessRightsVerrR();
            case 8 -> new AccessRightsVerwM();
            case 9 -> new AccessRightsVerwR();
            case 10 -> new AddressingLea16RM();
            case 11 -> new AddressingLea32RM();
            case 12 -> new AddressingLea64RM();
            case 13 -> new AddressingXlat();
            case 14 -> new AesAesdecXM();
            case 15 -> new AesAesdecXX();
            case 16 -> new AesAesdeclastXM();
            case 17 -> new AesAesdeclastXX();
            case 18 -> new AesAesencXM();
            case 19 -> new AesAesencXX();
            case 20 -> new AesAesenclastXM();
            case 21 -> new AesAesenclastXX();
            case 22 -> new AesAesimcXM();
            case 23 -> new AesAesimcXX();
            case 24 -> new AesAeskeygenassistXMI();
            case 25 -> new AesAeskeygenassistXXI();
            case 26 -> new ArithmeticAdc16MI();
            case 27 -> new ArithmeticAdc16MR();
            case 28 -> new ArithmeticAdc16RI();
            case 29 -> new ArithmeticAdc16RM();
            case 30 -> new ArithmeticAdc16RR();
            case 31 -> new ArithmeticAdc32MI();
            case 32 -> new ArithmeticAdc32MR();
            case 33 -> new ArithmeticAdc32RI();
            case 34 -> new ArithmeticAdc32RM();
            case 35 -> new ArithmeticAdc32RR();
            case 36 -> new ArithmeticAdc64MI();
            case 37 -> new ArithmeticAdc64MR();
            case 38 -> new ArithmeticAdc64RI();
            case 39 -> new ArithmeticAdc64RM();
            case 40 -> new ArithmeticAdc64RR();
            case 41 -> new ArithmeticAdc8MI();
            case 42 -> new ArithmeticAdc8MR();
            case 43 -> new ArithmeticAdc8RI();
            case 44 -> new ArithmeticAdc8RM();
            case 45 -> new ArithmeticAdc8RR();
            case 46 -> new ArithmeticAdd16MI();
            case 47 -> new ArithmeticAdd16MR();
            case 48 -> new ArithmeticAdd16RI();
            case 49 -> new ArithmeticAdd16RM();
            case 50 -> new ArithmeticAdd16RR();
            case 51 -> new ArithmeticAdd32MI();
            case 52 -> new ArithmeticAdd32MR();
            case 53 -> new ArithmeticAdd32RI();
            case 54 -> new ArithmeticAdd32RM();
            case 55 -> new ArithmeticAdd32RR();
            case 56 -> new ArithmeticAdd64MI();
            case 57 -> new ArithmeticAdd64MR();
            case 58 -> new ArithmeticAdd64RI();
            case 59 -> new ArithmeticAdd64RM();
            case 60 -> new ArithmeticAdd64RR();
            case 61 -> new ArithmeticAdd8MI();
            case 62 -> new ArithmeticAdd8MR();
            case 63 -> new ArithmeticAdd8RI();
            case 64 -> new ArithmeticAdd8RM();
            case 65 -> new ArithmeticAdd8RR();
            case 66 -> new ArithmeticCmp16MI();
            case 67 -> new ArithmeticCmp16MR();
            case 68 -> new ArithmeticCmp16RI();
            case 69 -> new ArithmeticCmp16RM();
            case 70 -> new ArithmeticCmp16RR();
            case 71 -> new ArithmeticCmp32MI();
            case 72 -> new ArithmeticCmp32MR();
            case 73 -> new ArithmeticCmp32RI();
            case 74 -> new ArithmeticCmp32RM();
            case 75 -> new ArithmeticCmp32RR();
            case 76 -> new ArithmeticCmp64MI();
            case 77 -> new ArithmeticCmp64MR();
            case 78 -> new ArithmeticCmp64RI();
            case 79 -> new ArithmeticCmp64RM();
            case 80 -> new ArithmeticCmp64RR();
            case 81 -> new ArithmeticCmp8MI();
            case 82 -> new ArithmeticCmp8MR();
            case 83 -> new ArithmeticCmp8RI();
            case 84 -> new ArithmeticCmp8RM();
            case 85 -> new ArithmeticCmp8RR();
            case 86 -> new ArithmeticDec16M();
            case 87 -> new ArithmeticDec16R();
            case 88 -> new ArithmeticDec32M();
            case 89 -> new ArithmeticDec32R();
            case 90 -> new ArithmeticDec64M();
            case 91 -> new ArithmeticDec64R();
            case 92 -> new ArithmeticDec8M();
            case 93 -> new ArithmeticDec8R();
            case 94 -> new ArithmeticInc16M();
            case 95 -> new ArithmeticInc16R();
            case 96 -> new ArithmeticInc32M();
            case 97 -> new ArithmeticInc32R();
            case 98 -> new ArithmeticInc64M();
            case 99 -> new ArithmeticInc64R();
            case 100 -> new ArithmeticInc8M();
            case 101 -> new ArithmeticInc8R();
            case 102 -> new ArithmeticNeg16M();
            case 103 -> new ArithmeticNeg16R();
            case 104 -> new ArithmeticNeg32M();
            case 105 -> new ArithmeticNeg32R();
            case 106 -> new ArithmeticNeg64M();
            case 107 -> new ArithmeticNeg64R();
            case 108 -> new ArithmeticNeg8M();
            case 109 -> new ArithmeticNeg8R();
            case 110 -> new ArithmeticSbb16MI();
            case 111 -> new ArithmeticSbb16MR();
            case 112 -> new ArithmeticSbb16RI();
            case 113 -> new ArithmeticSbb16RM();
            case 114 -> new ArithmeticSbb16RR();
            case 115 -> new ArithmeticSbb32MI();
            case 116 -> new ArithmeticSbb32MR();
            case 117 -> new ArithmeticSbb32RI();
            case 118 -> new ArithmeticSbb32RM();
            case 119 -> new ArithmeticSbb32RR();
            case 120 -> new ArithmeticSbb64MI();
            case 121 -> new ArithmeticSbb64MR();
            case 122 -> new ArithmeticSbb64RI();
            case 123 -> new ArithmeticSbb64RM();
            case 124 -> new ArithmeticSbb64RR();
            case 125 -> new ArithmeticSbb8MI();
            case 126 -> new ArithmeticSbb8MR();
            case 127 -> new ArithmeticSbb8RI();
            case 128 -> new ArithmeticSbb8RM();
            case 129 -> new ArithmeticSbb8RR();
            case 130 -> new ArithmeticSub16MI();
            case 131 -> new ArithmeticSub16MR();
            case 132 -> new ArithmeticSub16RI();
            case 133 -> new ArithmeticSub16RM();
            case 134 -> new ArithmeticSub16RR();
            case 135 -> new ArithmeticSub32MI();
            case 136 -> new ArithmeticSub32MR();
            case 137 -> new ArithmeticSub32RI();
            case 138 -> new ArithmeticSub32RM();
            case 139 -> new ArithmeticSub32RR();
            case 140 -> new ArithmeticSub64MI();
            case 141 -> new ArithmeticSub64MR();
            case 142 -> new ArithmeticSub64RI();
            case 143 -> new ArithmeticSub64RM();
            case 144 -> new ArithmeticSub64RR();
            case 145 -> new ArithmeticSub8MI();
            case 146 -> new ArithmeticSub8MR();
            case 147 -> new ArithmeticSub8RI();
            case 148 -> new ArithmeticSub8RM();
            case 149 -> new ArithmeticSub8RR();
            case 150 -> new BitFieldsAndn32RRM();
            case 151 -> new BitFieldsAndn32RRR();
            case 152 -> new BitFieldsAndn64RRM();
            case 153 -> new BitFieldsAndn64RRR();
            case 154 -> new BitFieldsBextr32RMR();
            case 155 -> new BitFieldsBextr32RRR();
            case 156 -> new BitFieldsBextr64RMR();
            case 157 -> new BitFieldsBextr64RRR();
            case 158 -> new BitFieldsBlsi32RM();
            case 159 -> new BitFieldsBlsi32RR();
            case 160 -> new BitFieldsBlsi64RM();
            case 161 -> new BitFieldsBlsi64RR();
            case 162 -> new BitFieldsBlsmsk32RM();
            case 163 -> new BitFieldsBlsmsk32RR();
            case 164 -> new BitFieldsBlsmsk64RM();
            case 165 -> new BitFieldsBlsmsk64RR();
            case 166 -> new BitFieldsBlsr32RM();
            case 167 -> new BitFieldsBlsr32RR();
            case 168 -> new BitFieldsBlsr64RM();
            case 169 -> new BitFieldsBlsr64RR();
            case 170 -> new BitFieldsBzhi32RMR();
            case 171 -> new BitFieldsBzhi32RRR();
            case 172 -> new BitFieldsBzhi64RMR();
            case 173 -> new BitFieldsBzhi64RRR();
            case 174 -> new BitFieldsPdep32RRM();
            case 175 -> new BitFieldsPdep32RRR();
            case 176 -> new BitFieldsPdep64RRM();
            case 177 -> new BitFieldsPdep64RRR();
            case 178 -> new BitFieldsPext32RRM();
            case 179 -> new BitFieldsPext32RRR();
            case 180 -> new BitFieldsPext64RRM();
            case 181 -> new BitFieldsPext64RRR();
            case 182 -> new BitFieldsRorx32RMI();
            case 183 -> new BitFieldsRorx32RRI();
            case 184 -> new BitFieldsRorx64RMI();
            case 185 -> new BitFieldsRorx64RRI();
            case 186 -> new BitFieldsSarx32RMR();
            case 187 -> new BitFieldsSarx32RRR();
            case 188 -> new BitFieldsSarx64RMR();
            case 189 -> new BitFieldsSarx64RRR();
            case 190 -> new BitFieldsShlx32RMR();
            case 191 -> new BitFieldsShlx32RRR();
            case 192 -> new BitFieldsShlx64RMR();
            case 193 -> new BitFieldsShlx64RRR();
            case 194 -> new BitFieldsShrx32RMR();
            case 195 -> new BitFieldsShrx32RRR();
            case 196 -> new BitFieldsShrx64RMR();
            case 197 -> new BitFieldsShrx64RRR();
            case 198 -> new BitStringsBt16RR();
            case 199 -> new BitStringsBt32RR();
            case 200 -> new BitStringsBt64RR();
            case 201 -> new BitStringsBtc16RR();
            case 202 -> new BitStringsBtc32RR();
            case 203 -> new BitStringsBtc64RR();
            case 204 -> new BitStringsBtr16RR();
            case 205 -> new BitStringsBtr32RR();
            case 206 -> new BitStringsBtr64RR();
            case 207 -> new BitStringsBts16RR();
            case 208 -> new BitStringsBts32RR();
            case 209 -> new BitStringsBts64RR();
            case 210 -> new BitsBsf16RM();
            case 211 -> new BitsBsf16RR();
            case 212 -> new BitsBsf32RM();
            case 213 -> new BitsBsf32RR();
            case 214 -> new BitsBsf64RM();
            case 215 -> new BitsBsf64RR();
            case 216 -> new BitsBsr16RM();
            case 217 -> new BitsBsr16RR();
            case 218 -> new BitsBsr32RM();
            case 219 -> new BitsBsr32RR();
            case 220 -> new BitsBsr64RM();
            case 221 -> new BitsBsr64RR();
            case 222 -> new BitsBt16MI();
            case 223 -> new BitsBt16RI();
            case 224 -> new BitsBt32MI();
            case 225 -> new BitsBt32RI();
            case 226 -> new BitsBt64MI();
            case 227 -> new BitsBt64RI();
            case 228 -> new BitsBtc16MI();
            case 229 -> new BitsBtc16RI();
            case 230 -> new BitsBtc32MI();
            case 231 -> new BitsBtc32RI();
            case 232 -> new BitsBtc64MI();
            case 233 -> new BitsBtc64RI();
            case 234 -> new BitsBtr16MI();
            case 235 -> new BitsBtr16RI();
            case 236 -> new BitsBtr32MI();
            case 237 -> new BitsBtr32RI();
            case 238 -> new BitsBtr64MI();
            case 239 -> new BitsBtr64RI();
            case 240 -> new BitsBts16MI();
            case 241 -> new BitsBts16RI();
            case 242 -> new BitsBts32MI();
            case 243 -> new BitsBts32RI();
            case 244 -> new BitsBts64MI();
            case 245 -> new BitsBts64RI();
            case 246 -> new BitsLzcnt16RM();
            case 247 -> new BitsLzcnt16RR();
            case 248 -> new BitsLzcnt32RM();
            case 249 -> new BitsLzcnt32RR();
            case 250 -> new BitsLzcnt64RM();
            case 251 -> new BitsLzcnt64RR();
            case 252 -> new BitsPopcnt16RM();
            case 253 -> new BitsPopcnt16RR();
            case 254 -> new BitsPopcnt32RM();
            case 255 -> new BitsPopcnt32RR();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make1(int number) {
        return switch (number) {
            case 256 -> new BitsPopcnt64RM();
            case 257 -> new BitsPopcnt64RR();
            case 258 -> new BitsTzcnt16RM();
            case 259 -> new BitsTzcnt16RR();
            case 260 -> new BitsTzcnt32RM();
            case 261 -> new BitsTzcnt32RR();
            case 262 -> new BitsTzcnt64RM();
            case 263 -> new BitsTzcnt64RR();
            case 264 -> new BranchesCall16I();
            case 265 -> new BranchesCall32I();
            case 266 -> new BranchesCall64I();
            case 267 -> new BranchesCallNear16M();
            case 268 -> new BranchesCallNear16R();
            case 269 -> new BranchesCallNear32M();
            case 270 -> new BranchesCallNear32R();
            case 271 -> new BranchesCallNear64M();
            case 272 -> new BranchesCallNear64R();
            case 273 -> new BranchesJa16I();
            case 274 -> new BranchesJa32I();
            case 275 -> new BranchesJa64I();
            case 276 -> new BranchesJae16I();
            case 277 -> new BranchesJae32I();
            case 278 -> new BranchesJae64I();
            case 279 -> new BranchesJb16I();
            case 280 -> new BranchesJb32I();
            case 281 -> new BranchesJb64I();
            case 282 -> new BranchesJbe16I();
            case 283 -> new BranchesJbe32I();
            case 284 -> new BranchesJbe64I();
            case 285 -> new BranchesJcxz16I();
            case 286 -> new BranchesJcxz32I();
            case 287 -> new BranchesJcxz64I();
            case 288 -> new BranchesJe16I();
            case 289 -> new BranchesJe32I();
            case 290 -> new BranchesJe64I();
            case 291 -> new BranchesJg16I();
            case 292 -> new BranchesJg32I();
            case 293 -> new BranchesJg64I();
            case 294 -> new BranchesJge16I();
            case 295 -> new BranchesJge32I();
            case 296 -> new BranchesJge64I();
            case 297 -> new BranchesJl16I();
            case 298 -> new BranchesJl32I();
            case 299 -> new BranchesJl64I();
            case 300 -> new BranchesJle16I();
            case 301 -> new BranchesJle32I();
            case 302 -> new BranchesJle64I();
            case 303 -> new BranchesJmp16I();
            case 304 -> new BranchesJmp32I();
            case 305 -> new BranchesJmp64I();
            case 306 -> new BranchesJmpNear16M();
            case 307 -> new BranchesJmpNear16R();
            case 308 -> new BranchesJmpNear32M();
            case 309 -> new BranchesJmpNear32R();
            case 310 -> new BranchesJmpNear64M();
            case 311 -> new BranchesJmpNear64R();
            case 312 -> new BranchesJne16I();
            case 313 -> new BranchesJne32I();
            case 314 -> new BranchesJne64I();
            case 315 -> new BranchesJno16I();
            case 316 -> new BranchesJno32I();
            case 317 -> new BranchesJno64I();
            case 318 -> new BranchesJnp16I();
            case 319 -> new BranchesJnp32I();
            case 320 -> new BranchesJnp64I();
            case 321 -> new BranchesJns16I();
            case 322 -> new BranchesJns32I();
            case 323 -> new BranchesJns64I();
            case 324 -> new BranchesJo16I();
            case 325 -> new BranchesJo32I();
            case 326 -> new BranchesJo64I();
            case 327 -> new BranchesJp16I();
            case 328 -> new BranchesJp32I();
            case 329 -> new BranchesJp64I();
            case 330 -> new BranchesJs16I();
            case 331 -> new BranchesJs32I();
            case 332 -> new BranchesJs64I();
            case 333 -> new BranchesLoop16I();
            case 334 -> new BranchesLoop32I();
            case 335 -> new BranchesLoop64I();
            case 336 -> new BranchesLoope16I();
            case 337 -> new BranchesLoope32I();
            case 338 -> new BranchesLoope64I();
            case 339 -> new BranchesLoopne16I();
            case 340 -> new BranchesLoopne32I();
            case 341 -> new BranchesLoopne64I();
            case 342 -> new BranchesRet16();
            case 343 -> new BranchesRet32();
            case 344 -> new BranchesRet64();
            case 345 -> new BranchesRetPop16I();
            case 346 -> new BranchesRetPop32I();
            case 347 -> new BranchesRetPop64I();
            case 348 -> new ConditionsCmova16RM();
            case 349 -> new ConditionsCmova16RR();
            case 350 -> new ConditionsCmova32RM();
            case 351 -> new ConditionsCmova32RR();
            case 352 -> new ConditionsCmova64RM();
            case 353 -> new ConditionsCmova64RR();
            case 354 -> new ConditionsCmovae16RM();
            case 355 -> new ConditionsCmovae16RR();
            case 356 -> new ConditionsCmovae32RM();
            case 357 -> new ConditionsCmovae32RR();
            case 358 -> new ConditionsCmovae64RM();
            case 359 -> new ConditionsCmovae64RR();
            case 360 -> new ConditionsCmovb16RM();
            case 361 -> new ConditionsCmovb16RR();
            case 362 -> new ConditionsCmovb32RM();
            case 363 -> new ConditionsCmovb32RR();
            case 364 -> new ConditionsCmovb64RM();
            case 365 -> new ConditionsCmovb64RR();
            case 366 -> new ConditionsCmovbe16RM();
            case 367 -> new ConditionsCmovbe16RR();
            case 368 -> new ConditionsCmovbe32RM();
            case 369 -> new ConditionsCmovbe32RR();
            case 370 -> new ConditionsCmovbe64RM();
            case 371 -> new ConditionsCmovbe64RR();
            case 372 -> new ConditionsCmove16RM();
            case 373 -> new ConditionsCmove16RR();
            case 374 -> new ConditionsCmove32RM();
            case 375 -> new ConditionsCmove32RR();
            case 376 -> new ConditionsCmove64RM();
            case 377 -> new ConditionsCmove64RR();
            case 378 -> new ConditionsCmovg16RM();
            case 379 -> new ConditionsCmovg16RR();
            case 380 -> new ConditionsCmovg32RM();
            case 381 -> new ConditionsCmovg32RR();
            case 382 -> new ConditionsCmovg64RM();
            case 383 -> new ConditionsCmovg64RR();
            case 384 -> new ConditionsCmovge16RM();
            case 385 -> new ConditionsCmovge16RR();
            case 386 -> new ConditionsCmovge32RM();
            case 387 -> new ConditionsCmovge32RR();
            case 388 -> new ConditionsCmovge64RM();
            case 389 -> new ConditionsCmovge64RR();
            case 390 -> new ConditionsCmovl16RM();
            case 391 -> new ConditionsCmovl16RR();
            case 392 -> new ConditionsCmovl32RM();
            case 393 -> new ConditionsCmovl32RR();
            case 394 -> new ConditionsCmovl64RM();
            case 395 -> new ConditionsCmovl64RR();
            case 396 -> new ConditionsCmovle16RM();
            case 397 -> new ConditionsCmovle16RR();
            case 398 -> new ConditionsCmovle32RM();
            case 399 -> new ConditionsCmovle32RR();
            case 400 -> new ConditionsCmovle64RM();
            case 401 -> new ConditionsCmovle64RR();
            case 402 -> new ConditionsCmovne16RM();
            case 403 -> new ConditionsCmovne16RR();
            case 404 -> new ConditionsCmovne32RM();
            case 405 -> new ConditionsCmovne32RR();
            case 406 -> new ConditionsCmovne64RM();
            case 407 -> new ConditionsCmovne64RR();
            case 408 -> new ConditionsCmovno16RM();
            case 409 -> new ConditionsCmovno16RR();
            case 410 -> new ConditionsCmovno32RM();
            case 411 -> new ConditionsCmovno32RR();
            case 412 -> new ConditionsCmovno64RM();
            case 413 -> new ConditionsCmovno64RR();
            case 414 -> new ConditionsCmovnp16RM();
            case 415 -> new ConditionsCmovnp16RR();
            case 416 -> new ConditionsCmovnp32RM();
            case 417 -> new ConditionsCmovnp32RR();
            case 418 -> new ConditionsCmovnp64RM();
            case 419 -> new ConditionsCmovnp64RR();
            case 420 -> new ConditionsCmovns16RM();
            case 421 -> new ConditionsCmovns16RR();
            case 422 -> new ConditionsCmovns32RM();
            case 423 -> new ConditionsCmovns32RR();
            case 424 -> new ConditionsCmovns64RM();
            case 425 -> new ConditionsCmovns64RR();
            case 426 -> new ConditionsCmovo16RM();
            case 427 -> new ConditionsCmovo16RR();
            case 428 -> new ConditionsCmovo32RM();
            case 429 -> new ConditionsCmovo32RR();
            case 430 -> new ConditionsCmovo64RM();
            case 431 -> new ConditionsCmovo64RR();
            case 432 -> new ConditionsCmovp16RM();
            case 433 -> new ConditionsCmovp16RR();
            case 434 -> new ConditionsCmovp32RM();
            case 435 -> new ConditionsCmovp32RR();
            case 436 -> new ConditionsCmovp64RM();
            case 437 -> new ConditionsCmovp64RR();
            case 438 -> new ConditionsCmovs16RM();
            case 439 -> new ConditionsCmovs16RR();
            case 440 -> new ConditionsCmovs32RM();
            case 441 -> new ConditionsCmovs32RR();
            case 442 -> new ConditionsCmovs64RM();
            case 443 -> new ConditionsCmovs64RR();
            case 444 -> new ConditionsSetaM();
            case 445 -> new ConditionsSetaR();
            case 446 -> new ConditionsSetaeM();
            case 447 -> new ConditionsSetaeR();
            case 448 -> new ConditionsSetbM();
            case 449 -> new ConditionsSetbR();
            case 450 -> new ConditionsSetbeM();
            case 451 -> new ConditionsSetbeR();
            case 452 -> new ConditionsSeteM();
            case 453 -> new ConditionsSeteR();
            case 454 -> new ConditionsSetgM();
            case 455 -> new ConditionsSetgR();
            case 456 -> new ConditionsSetgeM();
            case 457 -> new ConditionsSetgeR();
            case 458 -> new ConditionsSetlM();
            case 459 -> new ConditionsSetlR();
            case 460 -> new ConditionsSetleM();
            case 461 -> new ConditionsSetleR();
            case 462 -> new ConditionsSetneM();
            case 463 -> new ConditionsSetneR();
            case 464 -> new ConditionsSetnoM();
            case 465 -> new ConditionsSetnoR();
            case 466 -> new ConditionsSetnpM();
            case 467 -> new ConditionsSetnpR();
            case 468 -> new ConditionsSetnsM();
            case 469 -> new ConditionsSetnsR();
            case 470 -> new ConditionsSetoM();
            case 471 -> new ConditionsSetoR();
            case 472 -> new ConditionsSetpM();
            case 473 -> new ConditionsSetpR();
            case 474 -> new ConditionsSetsM();
            case 475 -> new ConditionsSetsR();
            case 476 -> new ControlRegistersClts();
            case 477 -> new ControlRegistersLmswM();
            case 478 -> new ControlRegistersLmswR();
            case 479 -> new ControlRegistersRead32RR();
            case 480 -> new ControlRegistersRead64RR();
            case 481 -> new ControlRegistersSmsw16M();
            case 482 -> new ControlRegistersSmsw16R();
            case 483 -> new ControlRegistersSmsw32R();
            case 484 -> new ControlRegistersSmsw64R();
            case 485 -> new ControlRegistersWrite32RR();
            case 486 -> new ControlRegistersWrite64RR();
            case 487 -> new ControlRegistersXgetbv();
            case 488 -> new ControlRegistersXsetbv();
            case 489 -> new Crc32Crc32By16RM();
            case 490 -> new Crc32Crc32By16RR();
            case 491 -> new Crc32Crc32By32RM();
            case 492 -> new Crc32Crc32By32RR();
            case 493 -> new Crc32Crc32By64RM();
            case 494 -> new Crc32Crc32By64RR();
            case 495 -> new Crc32Crc32By8RM();
            case 496 -> new Crc32Crc32By8RR();
            case 497 -> new DataBswap16R();
            case 498 -> new DataBswap32R();
            case 499 -> new DataBswap64R();
            case 500 -> new DataExtendAccumulator16();
            case 501 -> new DataExtendAccumulator32();
            case 502 -> new DataExtendAccumulator64();
            case 503 -> new DataExtendIntoData16();
            case 504 -> new DataExtendIntoData32();
            case 505 -> new DataExtendIntoData64();
            case 506 -> new DataMov16MI();
            case 507 -> new DataMov16MR();
            case 508 -> new DataMov16RI();
            case 509 -> new DataMov16RM();
            case 510 -> new DataMov16RR();
            case 511 -> new DataMov32MI();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make2(int number) {
        return switch (number) {
            case 512 -> new DataMov32MMm();
            case 513 -> new DataMov32MR();
            case 514 -> new DataMov32MX();
            case 515 -> new DataMov32MXV2();
            case 516 -> new DataMov32RI();
            case 517 -> new DataMov32RM();
            case 518 -> new DataMov32RMm();
            case 519 -> new DataMov32RR();
            case 520 -> new DataMov32RX();
            case 521 -> new DataMov32XX();
            case 522 -> new DataMov64MI();
            case 523 -> new DataMov64MMm();
            case 524 -> new DataMov64MR();
            case 525 -> new DataMov64MX();
            case 526 -> new DataMov64MXV2();
            case 527 -> new DataMov64MXV3();
            case 528 -> new DataMov64MmM();
            case 529 -> new DataMov64MmMV2();
            case 530 -> new DataMov64MmMm();
            case 531 -> new DataMov64MmR();
            case 532 -> new DataMov64MmRV2();
            case 533 -> new DataMov64MmX();
            case 534 -> new DataMov64RI();
            case 535 -> new DataMov64RM();
            case 536 -> new DataMov64RMm();
            case 537 -> new DataMov64RR();
            case 538 -> new DataMov64RX();
            case 539 -> new DataMov64XM();
            case 540 -> new DataMov64XMV2();
            case 541 -> new DataMov64XMV3();
            case 542 -> new DataMov64XX();
            case 543 -> new DataMov64XXV2();
            case 544 -> new DataMov8MI();
            case 545 -> new DataMov8MR();
            case 546 -> new DataMov8RI();
            case 547 -> new DataMov8RM();
            case 548 -> new DataMov8RR();
            case 549 -> new DataMovbe16MR();
            case 550 -> new DataMovbe16RM();
            case 551 -> new DataMovbe32MR();
            case 552 -> new DataMovbe32RM();
            case 553 -> new DataMovbe64MR();
            case 554 -> new DataMovbe64RM();
            case 555 -> new DataMovsxByte16RM();
            case 556 -> new DataMovsxByte16RR();
            case 557 -> new DataMovsxByte32RM();
            case 558 -> new DataMovsxByte32RR();
            case 559 -> new DataMovsxByte64RM();
            case 560 -> new DataMovsxByte64RR();
            case 561 -> new DataMovsxWord16RM();
            case 562 -> new DataMovsxWord16RR();
            case 563 -> new DataMovsxWord32RM();
            case 564 -> new DataMovsxWord32RR();
            case 565 -> new DataMovsxWord64RM();
            case 566 -> new DataMovsxWord64RR();
            case 567 -> new DataMovsxd16RM();
            case 568 -> new DataMovsxd16RR();
            case 569 -> new DataMovsxd32RM();
            case 570 -> new DataMovsxd32RR();
            case 571 -> new DataMovsxd64RM();
            case 572 -> new DataMovsxd64RR();
            case 573 -> new DataMovzx16RM();
            case 574 -> new DataMovzx16RMV2();
            case 575 -> new DataMovzx16RR();
            case 576 -> new DataMovzx16RRV2();
            case 577 -> new DataMovzx32RM();
            case 578 -> new DataMovzx32RMV2();
            case 579 -> new DataMovzx32RR();
            case 580 -> new DataMovzx32RRV2();
            case 581 -> new DataMovzx64RM();
            case 582 -> new DataMovzx64RMV2();
            case 583 -> new DataMovzx64RR();
            case 584 -> new DataMovzx64RRV2();
            case 585 -> new DebugRead32RR();
            case 586 -> new DebugRead64RR();
            case 587 -> new DebugWrite32RR();
            case 588 -> new DebugWrite64RR();
            case 589 -> new DecimalAaa();
            case 590 -> new DecimalAadI();
            case 591 -> new DecimalAamI();
            case 592 -> new DecimalAas();
            case 593 -> new DecimalDaa();
            case 594 -> new DecimalDas();
            case 595 -> new DivideDiv16M();
            case 596 -> new DivideDiv16R();
            case 597 -> new DivideDiv32M();
            case 598 -> new DivideDiv32R();
            case 599 -> new DivideDiv64M();
            case 600 -> new DivideDiv64R();
            case 601 -> new DivideDiv8M();
            case 602 -> new DivideDiv8R();
            case 603 -> new DivideIdiv16M();
            case 604 -> new DivideIdiv16R();
            case 605 -> new DivideIdiv32M();
            case 606 -> new DivideIdiv32R();
            case 607 -> new DivideIdiv64M();
            case 608 -> new DivideIdiv64R();
            case 609 -> new DivideIdiv8M();
            case 610 -> new DivideIdiv8R();
            case 611 -> new ExchangeCmpxchg16RR();
            case 612 -> new ExchangeCmpxchg32RR();
            case 613 -> new ExchangeCmpxchg64RR();
            case 614 -> new ExchangeCmpxchg8RR();
            case 615 -> new ExchangeCmpxchgWide16M();
            case 616 -> new ExchangeCmpxchgWide32M();
            case 617 -> new ExchangeCmpxchgWide64M();
            case 618 -> new ExchangeXadd16RR();
            case 619 -> new ExchangeXadd32RR();
            case 620 -> new ExchangeXadd64RR();
            case 621 -> new ExchangeXadd8RR();
            case 622 -> new ExchangeXchg16RR();
            case 623 -> new ExchangeXchg32RR();
            case 624 -> new ExchangeXchg64RR();
            case 625 -> new ExchangeXchg8RR();
            case 626 -> new ExchangeXchgAccumulator16RR();
            case 627 -> new ExchangeXchgAccumulator32RR();
            case 628 -> new ExchangeXchgAccumulator64RR();
            case 629 -> new ExtendedStateFxrstor();
            case 630 -> new ExtendedStateFxsave();
            case 631 -> new ExtendedStateLdmxcsrM();
            case 632 -> new ExtendedStateStmxcsrM();
            case 633 -> new ExtendedStateXrstor();
            case 634 -> new ExtendedStateXsave();
            case 635 -> new FarBranchesCallDirectII();
            case 636 -> new FarBranchesCallIndirect();
            case 637 -> new FarBranchesJumpDirectII();
            case 638 -> new FarBranchesJumpIndirect();
            case 639 -> new FarReturnsIret();
            case 640 -> new FarReturnsRet();
            case 641 -> new FarReturnsRetPopI();
            case 642 -> new FastCallsRdfsbaseR();
            case 643 -> new FastCallsRdfsbaseRV2();
            case 644 -> new FastCallsRdgsbaseR();
            case 645 -> new FastCallsRdgsbaseRV2();
            case 646 -> new FastCallsSwapgs();
            case 647 -> new FastCallsSyscall();
            case 648 -> new FastCallsSysenter();
            case 649 -> new FastCallsSysexit();
            case 650 -> new FastCallsSysret();
            case 651 -> new FastCallsWrfsbaseR();
            case 652 -> new FastCallsWrfsbaseRV2();
            case 653 -> new FastCallsWrgsbaseR();
            case 654 -> new FastCallsWrgsbaseRV2();
            case 655 -> new FlagControlClac();
            case 656 -> new FlagControlCli();
            case 657 -> new FlagControlPopf();
            case 658 -> new FlagControlPushf();
            case 659 -> new FlagControlStac();
            case 660 -> new FlagControlSti();
            case 661 -> new FlagOpsClc();
            case 662 -> new FlagOpsCld();
            case 663 -> new FlagOpsCmc();
            case 664 -> new FlagOpsLahf();
            case 665 -> new FlagOpsSahf();
            case 666 -> new FlagOpsSalc();
            case 667 -> new FlagOpsStc();
            case 668 -> new FlagOpsStd();
            case 669 -> new HypercallsVmcall();
            case 670 -> new IdentificationCpuid();
            case 671 -> new IdentificationRdpmc();
            case 672 -> new IdentificationRdtsc();
            case 673 -> new IdentificationRdtscp();
            case 674 -> new LogicAnd16MI();
            case 675 -> new LogicAnd16MR();
            case 676 -> new LogicAnd16RI();
            case 677 -> new LogicAnd16RM();
            case 678 -> new LogicAnd16RR();
            case 679 -> new LogicAnd32MI();
            case 680 -> new LogicAnd32MR();
            case 681 -> new LogicAnd32RI();
            case 682 -> new LogicAnd32RM();
            case 683 -> new LogicAnd32RR();
            case 684 -> new LogicAnd64MI();
            case 685 -> new LogicAnd64MR();
            case 686 -> new LogicAnd64RI();
            case 687 -> new LogicAnd64RM();
            case 688 -> new LogicAnd64RR();
            case 689 -> new LogicAnd8MI();
            case 690 -> new LogicAnd8MR();
            case 691 -> new LogicAnd8RI();
            case 692 -> new LogicAnd8RM();
            case 693 -> new LogicAnd8RR();
            case 694 -> new LogicNot16M();
            case 695 -> new LogicNot16R();
            case 696 -> new LogicNot32M();
            case 697 -> new LogicNot32R();
            case 698 -> new LogicNot64M();
            case 699 -> new LogicNot64R();
            case 700 -> new LogicNot8M();
            case 701 -> new LogicNot8R();
            case 702 -> new LogicOr16MI();
            case 703 -> new LogicOr16MR();
            case 704 -> new LogicOr16RI();
            case 705 -> new LogicOr16RM();
            case 706 -> new LogicOr16RR();
            case 707 -> new LogicOr32MI();
            case 708 -> new LogicOr32MR();
            case 709 -> new LogicOr32RI();
            case 710 -> new LogicOr32RM();
            case 711 -> new LogicOr32RR();
            case 712 -> new LogicOr64MI();
            case 713 -> new LogicOr64MR();
            case 714 -> new LogicOr64RI();
            case 715 -> new LogicOr64RM();
            case 716 -> new LogicOr64RR();
            case 717 -> new LogicOr8MI();
            case 718 -> new LogicOr8MR();
            case 719 -> new LogicOr8RI();
            case 720 -> new LogicOr8RM();
            case 721 -> new LogicOr8RR();
            case 722 -> new LogicTest16MI();
            case 723 -> new LogicTest16MR();
            case 724 -> new LogicTest16RI();
            case 725 -> new LogicTest16RR();
            case 726 -> new LogicTest32MI();
            case 727 -> new LogicTest32MR();
            case 728 -> new LogicTest32RI();
            case 729 -> new LogicTest32RR();
            case 730 -> new LogicTest64MI();
            case 731 -> new LogicTest64MR();
            case 732 -> new LogicTest64RI();
            case 733 -> new LogicTest64RR();
            case 734 -> new LogicTest8MI();
            case 735 -> new LogicTest8MR();
            case 736 -> new LogicTest8RI();
            case 737 -> new LogicTest8RR();
            case 738 -> new LogicXor16MI();
            case 739 -> new LogicXor16MR();
            case 740 -> new LogicXor16RI();
            case 741 -> new LogicXor16RM();
            case 742 -> new LogicXor16RR();
            case 743 -> new LogicXor32MI();
            case 744 -> new LogicXor32MR();
            case 745 -> new LogicXor32RI();
            case 746 -> new LogicXor32RM();
            case 747 -> new LogicXor32RR();
            case 748 -> new LogicXor64MI();
            case 749 -> new LogicXor64MR();
            case 750 -> new LogicXor64RI();
            case 751 -> new LogicXor64RM();
            case 752 -> new LogicXor64RR();
            case 753 -> new LogicXor8MI();
            case 754 -> new LogicXor8MR();
            case 755 -> new LogicXor8RI();
            case 756 -> new LogicXor8RM();
            case 757 -> new LogicXor8RR();
            case 758 -> new MaskedStoreMaskmovdquXX();
            case 759 -> new MaskedStoreMaskmovqMmMm();
            case 760 -> new MmxStateEmms();
            case 761 -> new MsrAccessRdmsr();
            case 762 -> new MsrAccessWrmsr();
            case 763 -> new MultiplyImul16RM();
            case 764 -> new MultiplyImul16RMI();
            case 765 -> new MultiplyImul16RR();
            case 766 -> new MultiplyImul16RRI();
            case 767 -> new MultiplyImul32RM();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make3(int number) {
        return switch (number) {
            case 768 -> new MultiplyImul32RMI();
            case 769 -> new MultiplyImul32RR();
            case 770 -> new MultiplyImul32RRI();
            case 771 -> new MultiplyImul64RM();
            case 772 -> new MultiplyImul64RMI();
            case 773 -> new MultiplyImul64RR();
            case 774 -> new MultiplyImul64RRI();
            case 775 -> new MultiplyImulWide16M();
            case 776 -> new MultiplyImulWide16R();
            case 777 -> new MultiplyImulWide32M();
            case 778 -> new MultiplyImulWide32R();
            case 779 -> new MultiplyImulWide64M();
            case 780 -> new MultiplyImulWide64R();
            case 781 -> new MultiplyImulWide8M();
            case 782 -> new MultiplyImulWide8R();
            case 783 -> new MultiplyMul16M();
            case 784 -> new MultiplyMul16R();
            case 785 -> new MultiplyMul32M();
            case 786 -> new MultiplyMul32R();
            case 787 -> new MultiplyMul64M();
            case 788 -> new MultiplyMul64R();
            case 789 -> new MultiplyMul8M();
            case 790 -> new MultiplyMul8R();
            case 791 -> new MultiplyMulx32RRM();
            case 792 -> new MultiplyMulx32RRR();
            case 793 -> new MultiplyMulx64RRM();
            case 794 -> new MultiplyMulx64RRR();
            case 795 -> new MxcsrMovesLdmxcsrM();
            case 796 -> new MxcsrMovesStmxcsrM();
            case 797 -> new PackedBlendBlendpdXMI();
            case 798 -> new PackedBlendBlendpdXXI();
            case 799 -> new PackedBlendBlendpsXMI();
            case 800 -> new PackedBlendBlendpsXXI();
            case 801 -> new PackedBlendBlendvpdXM();
            case 802 -> new PackedBlendBlendvpdXX();
            case 803 -> new PackedBlendBlendvpsXM();
            case 804 -> new PackedBlendBlendvpsXX();
            case 805 -> new PackedBlendPblendvbXM();
            case 806 -> new PackedBlendPblendvbXX();
            case 807 -> new PackedBlendPblendwXMI();
            case 808 -> new PackedBlendPblendwXXI();
            case 809 -> new PackedComparePcmpeqbMmM();
            case 810 -> new PackedComparePcmpeqbMmMm();
            case 811 -> new PackedComparePcmpeqbXM();
            case 812 -> new PackedComparePcmpeqbXX();
            case 813 -> new PackedComparePcmpeqdMmM();
            case 814 -> new PackedComparePcmpeqdMmMm();
            case 815 -> new PackedComparePcmpeqdXM();
            case 816 -> new PackedComparePcmpeqdXX();
            case 817 -> new PackedComparePcmpeqqXM();
            case 818 -> new PackedComparePcmpeqqXX();
            case 819 -> new PackedComparePcmpeqwMmM();
            case 820 -> new PackedComparePcmpeqwMmMm();
            case 821 -> new PackedComparePcmpeqwXM();
            case 822 -> new PackedComparePcmpeqwXX();
            case 823 -> new PackedComparePcmpgtbMmM();
            case 824 -> new PackedComparePcmpgtbMmMm();
            case 825 -> new PackedComparePcmpgtbXM();
            case 826 -> new PackedComparePcmpgtbXX();
            case 827 -> new PackedComparePcmpgtdMmM();
            case 828 -> new PackedComparePcmpgtdMmMm();
            case 829 -> new PackedComparePcmpgtdXM();
            case 830 -> new PackedComparePcmpgtdXX();
            case 831 -> new PackedComparePcmpgtqXM();
            case 832 -> new PackedComparePcmpgtqXX();
            case 833 -> new PackedComparePcmpgtwMmM();
            case 834 -> new PackedComparePcmpgtwMmMm();
            case 835 -> new PackedComparePcmpgtwXM();
            case 836 -> new PackedComparePcmpgtwXX();
            case 837 -> new PackedComparePmaxsbXM();
            case 838 -> new PackedComparePmaxsbXX();
            case 839 -> new PackedComparePmaxsdXM();
            case 840 -> new PackedComparePmaxsdXX();
            case 841 -> new PackedComparePmaxswMmM();
            case 842 -> new PackedComparePmaxswMmMm();
            case 843 -> new PackedComparePmaxswXM();
            case 844 -> new PackedComparePmaxswXX();
            case 845 -> new PackedComparePmaxubMmM();
            case 846 -> new PackedComparePmaxubMmMm();
            case 847 -> new PackedComparePmaxubXM();
            case 848 -> new PackedComparePmaxubXX();
            case 849 -> new PackedComparePmaxudXM();
            case 850 -> new PackedComparePmaxudXX();
            case 851 -> new PackedComparePmaxuwXM();
            case 852 -> new PackedComparePmaxuwXX();
            case 853 -> new PackedComparePminsbXM();
            case 854 -> new PackedComparePminsbXX();
            case 855 -> new PackedComparePminsdXM();
            case 856 -> new PackedComparePminsdXX();
            case 857 -> new PackedComparePminswMmM();
            case 858 -> new PackedComparePminswMmMm();
            case 859 -> new PackedComparePminswXM();
            case 860 -> new PackedComparePminswXX();
            case 861 -> new PackedComparePminubMmM();
            case 862 -> new PackedComparePminubMmMm();
            case 863 -> new PackedComparePminubXM();
            case 864 -> new PackedComparePminubXX();
            case 865 -> new PackedComparePminudXM();
            case 866 -> new PackedComparePminudXX();
            case 867 -> new PackedComparePminuwXM();
            case 868 -> new PackedComparePminuwXX();
            case 869 -> new PackedExtendPmovsxbdXM();
            case 870 -> new PackedExtendPmovsxbdXX();
            case 871 -> new PackedExtendPmovsxbqXM();
            case 872 -> new PackedExtendPmovsxbqXX();
            case 873 -> new PackedExtendPmovsxbwXM();
            case 874 -> new PackedExtendPmovsxbwXX();
            case 875 -> new PackedExtendPmovsxdqXM();
            case 876 -> new PackedExtendPmovsxdqXX();
            case 877 -> new PackedExtendPmovsxwdXM();
            case 878 -> new PackedExtendPmovsxwdXX();
            case 879 -> new PackedExtendPmovsxwqXM();
            case 880 -> new PackedExtendPmovsxwqXX();
            case 881 -> new PackedExtendPmovzxbdXM();
            case 882 -> new PackedExtendPmovzxbdXX();
            case 883 -> new PackedExtendPmovzxbqXM();
            case 884 -> new PackedExtendPmovzxbqXX();
            case 885 -> new PackedExtendPmovzxbwXM();
            case 886 -> new PackedExtendPmovzxbwXX();
            case 887 -> new PackedExtendPmovzxdqXM();
            case 888 -> new PackedExtendPmovzxdqXX();
            case 889 -> new PackedExtendPmovzxwdXM();
            case 890 -> new PackedExtendPmovzxwdXX();
            case 891 -> new PackedExtendPmovzxwqXM();
            case 892 -> new PackedExtendPmovzxwqXX();
            case 893 -> new PackedHorizontalMpsadbwXMI();
            case 894 -> new PackedHorizontalMpsadbwXXI();
            case 895 -> new PackedHorizontalPhadddMmxMmM();
            case 896 -> new PackedHorizontalPhadddMmxMmMm();
            case 897 -> new PackedHorizontalPhadddXM();
            case 898 -> new PackedHorizontalPhadddXX();
            case 899 -> new PackedHorizontalPhaddswMmxMmM();
            case 900 -> new PackedHorizontalPhaddswMmxMmMm();
            case 901 -> new PackedHorizontalPhaddswXM();
            case 902 -> new PackedHorizontalPhaddswXX();
            case 903 -> new PackedHorizontalPhaddwMmxMmM();
            case 904 -> new PackedHorizontalPhaddwMmxMmMm();
            case 905 -> new PackedHorizontalPhaddwXM();
            case 906 -> new PackedHorizontalPhaddwXX();
            case 907 -> new PackedHorizontalPhminposuwXM();
            case 908 -> new PackedHorizontalPhminposuwXX();
            case 909 -> new PackedHorizontalPhsubdMmxMmM();
            case 910 -> new PackedHorizontalPhsubdMmxMmMm();
            case 911 -> new PackedHorizontalPhsubdXM();
            case 912 -> new PackedHorizontalPhsubdXX();
            case 913 -> new PackedHorizontalPhsubswMmxMmM();
            case 914 -> new PackedHorizontalPhsubswMmxMmMm();
            case 915 -> new PackedHorizontalPhsubswXM();
            case 916 -> new PackedHorizontalPhsubswXX();
            case 917 -> new PackedHorizontalPhsubwMmxMmM();
            case 918 -> new PackedHorizontalPhsubwMmxMmMm();
            case 919 -> new PackedHorizontalPhsubwXM();
            case 920 -> new PackedHorizontalPhsubwXX();
            case 921 -> new PackedIntegerPabsbMmM();
            case 922 -> new PackedIntegerPabsbMmMm();
            case 923 -> new PackedIntegerPabsbXM();
            case 924 -> new PackedIntegerPabsbXX();
            case 925 -> new PackedIntegerPabsdMmM();
            case 926 -> new PackedIntegerPabsdMmMm();
            case 927 -> new PackedIntegerPabsdXM();
            case 928 -> new PackedIntegerPabsdXX();
            case 929 -> new PackedIntegerPabswMmM();
            case 930 -> new PackedIntegerPabswMmMm();
            case 931 -> new PackedIntegerPabswXM();
            case 932 -> new PackedIntegerPabswXX();
            case 933 -> new PackedIntegerPaddbMmM();
            case 934 -> new PackedIntegerPaddbMmMm();
            case 935 -> new PackedIntegerPaddbXM();
            case 936 -> new PackedIntegerPaddbXX();
            case 937 -> new PackedIntegerPadddMmM();
            case 938 -> new PackedIntegerPadddMmMm();
            case 939 -> new PackedIntegerPadddXM();
            case 940 -> new PackedIntegerPadddXX();
            case 941 -> new PackedIntegerPaddqMmM();
            case 942 -> new PackedIntegerPaddqMmMm();
            case 943 -> new PackedIntegerPaddqXM();
            case 944 -> new PackedIntegerPaddqXX();
            case 945 -> new PackedIntegerPaddwMmM();
            case 946 -> new PackedIntegerPaddwMmMm();
            case 947 -> new PackedIntegerPaddwXM();
            case 948 -> new PackedIntegerPaddwXX();
            case 949 -> new PackedIntegerPandMmM();
            case 950 -> new PackedIntegerPandMmMm();
            case 951 -> new PackedIntegerPandXM();
            case 952 -> new PackedIntegerPandXX();
            case 953 -> new PackedIntegerPandnMmM();
            case 954 -> new PackedIntegerPandnMmMm();
            case 955 -> new PackedIntegerPandnXM();
            case 956 -> new PackedIntegerPandnXX();
            case 957 -> new PackedIntegerPavgbMmM();
            case 958 -> new PackedIntegerPavgbMmMm();
            case 959 -> new PackedIntegerPavgbXM();
            case 960 -> new PackedIntegerPavgbXX();
            case 961 -> new PackedIntegerPavgwMmM();
            case 962 -> new PackedIntegerPavgwMmMm();
            case 963 -> new PackedIntegerPavgwXM();
            case 964 -> new PackedIntegerPavgwXX();
            case 965 -> new PackedIntegerPorMmM();
            case 966 -> new PackedIntegerPorMmMm();
            case 967 -> new PackedIntegerPorXM();
            case 968 -> new PackedIntegerPorXX();
            case 969 -> new PackedIntegerPsignbMmM();
            case 970 -> new PackedIntegerPsignbMmMm();
            case 971 -> new PackedIntegerPsignbXM();
            case 972 -> new PackedIntegerPsignbXX();
            case 973 -> new PackedIntegerPsigndMmM();
            case 974 -> new PackedIntegerPsigndMmMm();
            case 975 -> new PackedIntegerPsigndXM();
            case 976 -> new PackedIntegerPsigndXX();
            case 977 -> new PackedIntegerPsignwMmM();
            case 978 -> new PackedIntegerPsignwMmMm();
            case 979 -> new PackedIntegerPsignwXM();
            case 980 -> new PackedIntegerPsignwXX();
            case 981 -> new PackedIntegerPsubbMmM();
            case 982 -> new PackedIntegerPsubbMmMm();
            case 983 -> new PackedIntegerPsubbXM();
            case 984 -> new PackedIntegerPsubbXX();
            case 985 -> new PackedIntegerPsubdMmM();
            case 986 -> new PackedIntegerPsubdMmMm();
            case 987 -> new PackedIntegerPsubdXM();
            case 988 -> new PackedIntegerPsubdXX();
            case 989 -> new PackedIntegerPsubqMmM();
            case 990 -> new PackedIntegerPsubqMmMm();
            case 991 -> new PackedIntegerPsubqXM();
            case 992 -> new PackedIntegerPsubqXX();
            case 993 -> new PackedIntegerPsubwMmM();
            case 994 -> new PackedIntegerPsubwMmMm();
            case 995 -> new PackedIntegerPsubwXM();
            case 996 -> new PackedIntegerPsubwXX();
            case 997 -> new PackedIntegerPxorMmM();
            case 998 -> new PackedIntegerPxorMmMm();
            case 999 -> new PackedIntegerPxorXM();
            case 1000 -> new PackedIntegerPxorXX();
            case 1001 -> new PackedMoveLoadHighXM();
            case 1002 -> new PackedMoveMovmskpdRX();
            case 1003 -> new PackedMoveMovmskpsRX();
            case 1004 -> new PackedMoveMovqXM();
            case 1005 -> new PackedMoveMovqXMV2();
            case 1006 -> new PackedMoveMovqXMm();
            case 1007 -> new PackedMoveMovqXR();
            case 1008 -> new PackedMoveMovqXRV2();
            case 1009 -> new PackedMoveMovqXX();
            case 1010 -> new PackedMovePextr32MXI();
            case 1011 -> new PackedMovePextr32RXI();
            case 1012 -> new PackedMovePextr64MXI();
            case 1013 -> new PackedMovePextr64RXI();
            case 1014 -> new PackedMovePextrbMXI();
            case 1015 -> new PackedMovePextrbRXI();
            case 1016 -> new PackedMovePextrwMXI();
            case 1017 -> new PackedMovePextrwMmxRMmI();
            case 1018 -> new PackedMovePextrwRXI();
            case 1019 -> new PackedMovePinsr32XMI();
            case 1020 -> new PackedMovePinsr32XRI();
            case 1021 -> new PackedMovePinsr64XMI();
            case 1022 -> new PackedMovePinsr64XRI();
            case 1023 -> new PackedMovePinsrbXMI();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make4(int number) {
        return switch (number) {
            case 1024 -> new PackedMovePinsrbXRI();
            case 1025 -> new PackedMovePinsrwMmxMmMI();
            case 1026 -> new PackedMovePinsrwMmxMmRI();
            case 1027 -> new PackedMovePinsrwXMI();
            case 1028 -> new PackedMovePinsrwXRI();
            case 1029 -> new PackedMovePmovmskbMmxRMm();
            case 1030 -> new PackedMovePmovmskbRX();
            case 1031 -> new PackedMovePtestXM();
            case 1032 -> new PackedMovePtestXX();
            case 1033 -> new PackedMoveStoreHighMX();
            case 1034 -> new PackedMultiplyPmaddubswMmM();
            case 1035 -> new PackedMultiplyPmaddubswMmMm();
            case 1036 -> new PackedMultiplyPmaddubswXM();
            case 1037 -> new PackedMultiplyPmaddubswXX();
            case 1038 -> new PackedMultiplyPmaddwdMmM();
            case 1039 -> new PackedMultiplyPmaddwdMmMm();
            case 1040 -> new PackedMultiplyPmaddwdXM();
            case 1041 -> new PackedMultiplyPmaddwdXX();
            case 1042 -> new PackedMultiplyPmuldqXM();
            case 1043 -> new PackedMultiplyPmuldqXX();
            case 1044 -> new PackedMultiplyPmulhrswMmM();
            case 1045 -> new PackedMultiplyPmulhrswMmMm();
            case 1046 -> new PackedMultiplyPmulhrswXM();
            case 1047 -> new PackedMultiplyPmulhrswXX();
            case 1048 -> new PackedMultiplyPmulhuwMmM();
            case 1049 -> new PackedMultiplyPmulhuwMmMm();
            case 1050 -> new PackedMultiplyPmulhuwXM();
            case 1051 -> new PackedMultiplyPmulhuwXX();
            case 1052 -> new PackedMultiplyPmulhwMmM();
            case 1053 -> new PackedMultiplyPmulhwMmMm();
            case 1054 -> new PackedMultiplyPmulhwXM();
            case 1055 -> new PackedMultiplyPmulhwXX();
            case 1056 -> new PackedMultiplyPmulldXM();
            case 1057 -> new PackedMultiplyPmulldXX();
            case 1058 -> new PackedMultiplyPmullwMmM();
            case 1059 -> new PackedMultiplyPmullwMmMm();
            case 1060 -> new PackedMultiplyPmullwXM();
            case 1061 -> new PackedMultiplyPmullwXX();
            case 1062 -> new PackedMultiplyPmuludqMmM();
            case 1063 -> new PackedMultiplyPmuludqMmMm();
            case 1064 -> new PackedMultiplyPmuludqXM();
            case 1065 -> new PackedMultiplyPmuludqXX();
            case 1066 -> new PackedMultiplyPsadbwMmM();
            case 1067 -> new PackedMultiplyPsadbwMmMm();
            case 1068 -> new PackedMultiplyPsadbwXM();
            case 1069 -> new PackedMultiplyPsadbwXX();
            case 1070 -> new PackedPackPackssdwMmxMmM();
            case 1071 -> new PackedPackPackssdwMmxMmMm();
            case 1072 -> new PackedPackPackssdwXM();
            case 1073 -> new PackedPackPackssdwXX();
            case 1074 -> new PackedPackPacksswbMmxMmM();
            case 1075 -> new PackedPackPacksswbMmxMmMm();
            case 1076 -> new PackedPackPacksswbXM();
            case 1077 -> new PackedPackPacksswbXX();
            case 1078 -> new PackedPackPackusdwXM();
            case 1079 -> new PackedPackPackusdwXX();
            case 1080 -> new PackedPackPackuswbMmxMmM();
            case 1081 -> new PackedPackPackuswbMmxMmMm();
            case 1082 -> new PackedPackPackuswbXM();
            case 1083 -> new PackedPackPackuswbXX();
            case 1084 -> new PackedPackPunpckhbwMmxMmM();
            case 1085 -> new PackedPackPunpckhbwMmxMmMm();
            case 1086 -> new PackedPackPunpckhbwXM();
            case 1087 -> new PackedPackPunpckhbwXX();
            case 1088 -> new PackedPackPunpckhdqMmxMmM();
            case 1089 -> new PackedPackPunpckhdqMmxMmMm();
            case 1090 -> new PackedPackPunpckhdqXM();
            case 1091 -> new PackedPackPunpckhdqXX();
            case 1092 -> new PackedPackPunpckhqdqXM();
            case 1093 -> new PackedPackPunpckhqdqXX();
            case 1094 -> new PackedPackPunpckhwdMmxMmM();
            case 1095 -> new PackedPackPunpckhwdMmxMmMm();
            case 1096 -> new PackedPackPunpckhwdXM();
            case 1097 -> new PackedPackPunpckhwdXX();
            case 1098 -> new PackedPackPunpcklbwMmxMmM();
            case 1099 -> new PackedPackPunpcklbwMmxMmMm();
            case 1100 -> new PackedPackPunpcklbwXM();
            case 1101 -> new PackedPackPunpcklbwXX();
            case 1102 -> new PackedPackPunpckldqMmxMmM();
            case 1103 -> new PackedPackPunpckldqMmxMmMm();
            case 1104 -> new PackedPackPunpckldqXM();
            case 1105 -> new PackedPackPunpckldqXX();
            case 1106 -> new PackedPackPunpcklqdqXM();
            case 1107 -> new PackedPackPunpcklqdqXX();
            case 1108 -> new PackedPackPunpcklwdMmxMmM();
            case 1109 -> new PackedPackPunpcklwdMmxMmMm();
            case 1110 -> new PackedPackPunpcklwdXM();
            case 1111 -> new PackedPackPunpcklwdXX();
            case 1112 -> new PackedSaturatePaddsbMmM();
            case 1113 -> new PackedSaturatePaddsbMmMm();
            case 1114 -> new PackedSaturatePaddsbXM();
            case 1115 -> new PackedSaturatePaddsbXX();
            case 1116 -> new PackedSaturatePaddswMmM();
            case 1117 -> new PackedSaturatePaddswMmMm();
            case 1118 -> new PackedSaturatePaddswXM();
            case 1119 -> new PackedSaturatePaddswXX();
            case 1120 -> new PackedSaturatePaddusbMmM();
            case 1121 -> new PackedSaturatePaddusbMmMm();
            case 1122 -> new PackedSaturatePaddusbXM();
            case 1123 -> new PackedSaturatePaddusbXX();
            case 1124 -> new PackedSaturatePadduswMmM();
            case 1125 -> new PackedSaturatePadduswMmMm();
            case 1126 -> new PackedSaturatePadduswXM();
            case 1127 -> new PackedSaturatePadduswXX();
            case 1128 -> new PackedSaturatePsubsbMmM();
            case 1129 -> new PackedSaturatePsubsbMmMm();
            case 1130 -> new PackedSaturatePsubsbXM();
            case 1131 -> new PackedSaturatePsubsbXX();
            case 1132 -> new PackedSaturatePsubswMmM();
            case 1133 -> new PackedSaturatePsubswMmMm();
            case 1134 -> new PackedSaturatePsubswXM();
            case 1135 -> new PackedSaturatePsubswXX();
            case 1136 -> new PackedSaturatePsubusbMmM();
            case 1137 -> new PackedSaturatePsubusbMmMm();
            case 1138 -> new PackedSaturatePsubusbXM();
            case 1139 -> new PackedSaturatePsubusbXX();
            case 1140 -> new PackedSaturatePsubuswMmM();
            case 1141 -> new PackedSaturatePsubuswMmMm();
            case 1142 -> new PackedSaturatePsubuswXM();
            case 1143 -> new PackedSaturatePsubuswXX();
            case 1144 -> new PackedShiftPslldByXM();
            case 1145 -> new PackedShiftPslldByXX();
            case 1146 -> new PackedShiftPslldMmI();
            case 1147 -> new PackedShiftPslldMmM();
            case 1148 -> new PackedShiftPslldMmMm();
            case 1149 -> new PackedShiftPslldXI();
            case 1150 -> new PackedShiftPslldqXI();
            case 1151 -> new PackedShiftPsllqByXM();
            case 1152 -> new PackedShiftPsllqByXX();
            case 1153 -> new PackedShiftPsllqMmI();
            case 1154 -> new PackedShiftPsllqMmM();
            case 1155 -> new PackedShiftPsllqMmMm();
            case 1156 -> new PackedShiftPsllqXI();
            case 1157 -> new PackedShiftPsllwByXM();
            case 1158 -> new PackedShiftPsllwByXX();
            case 1159 -> new PackedShiftPsllwMmI();
            case 1160 -> new PackedShiftPsllwMmM();
            case 1161 -> new PackedShiftPsllwMmMm();
            case 1162 -> new PackedShiftPsllwXI();
            case 1163 -> new PackedShiftPsradByXM();
            case 1164 -> new PackedShiftPsradByXX();
            case 1165 -> new PackedShiftPsradMmI();
            case 1166 -> new PackedShiftPsradMmM();
            case 1167 -> new PackedShiftPsradMmMm();
            case 1168 -> new PackedShiftPsradXI();
            case 1169 -> new PackedShiftPsrawByXM();
            case 1170 -> new PackedShiftPsrawByXX();
            case 1171 -> new PackedShiftPsrawMmI();
            case 1172 -> new PackedShiftPsrawMmM();
            case 1173 -> new PackedShiftPsrawMmMm();
            case 1174 -> new PackedShiftPsrawXI();
            case 1175 -> new PackedShiftPsrldByXM();
            case 1176 -> new PackedShiftPsrldByXX();
            case 1177 -> new PackedShiftPsrldMmI();
            case 1178 -> new PackedShiftPsrldMmM();
            case 1179 -> new PackedShiftPsrldMmMm();
            case 1180 -> new PackedShiftPsrldXI();
            case 1181 -> new PackedShiftPsrldqXI();
            case 1182 -> new PackedShiftPsrlqByXM();
            case 1183 -> new PackedShiftPsrlqByXX();
            case 1184 -> new PackedShiftPsrlqMmI();
            case 1185 -> new PackedShiftPsrlqMmM();
            case 1186 -> new PackedShiftPsrlqMmMm();
            case 1187 -> new PackedShiftPsrlqXI();
            case 1188 -> new PackedShiftPsrlwByXM();
            case 1189 -> new PackedShiftPsrlwByXX();
            case 1190 -> new PackedShiftPsrlwMmI();
            case 1191 -> new PackedShiftPsrlwMmM();
            case 1192 -> new PackedShiftPsrlwMmMm();
            case 1193 -> new PackedShiftPsrlwXI();
            case 1194 -> new PackedShuffleInsertpsMemoryXMI();
            case 1195 -> new PackedShuffleInsertpsXXI();
            case 1196 -> new PackedShuffleMovddupXM();
            case 1197 -> new PackedShuffleMovddupXX();
            case 1198 -> new PackedShuffleMovhlpsXX();
            case 1199 -> new PackedShuffleMovshdupXM();
            case 1200 -> new PackedShuffleMovshdupXX();
            case 1201 -> new PackedShuffleMovsldupXM();
            case 1202 -> new PackedShuffleMovsldupXX();
            case 1203 -> new PackedShufflePalignrMmxMmMI();
            case 1204 -> new PackedShufflePalignrMmxMmMmI();
            case 1205 -> new PackedShufflePalignrXMI();
            case 1206 -> new PackedShufflePalignrXXI();
            case 1207 -> new PackedShufflePshufbMmxMmM();
            case 1208 -> new PackedShufflePshufbMmxMmMm();
            case 1209 -> new PackedShufflePshufbXM();
            case 1210 -> new PackedShufflePshufbXX();
            case 1211 -> new PackedShufflePshufdXMI();
            case 1212 -> new PackedShufflePshufdXXI();
            case 1213 -> new PackedShufflePshufhwXMI();
            case 1214 -> new PackedShufflePshufhwXXI();
            case 1215 -> new PackedShufflePshuflwXMI();
            case 1216 -> new PackedShufflePshuflwXXI();
            case 1217 -> new PackedShufflePshufwMmMI();
            case 1218 -> new PackedShufflePshufwMmMmI();
            case 1219 -> new PackedShuffleShufpdXMI();
            case 1220 -> new PackedShuffleShufpdXXI();
            case 1221 -> new PackedShuffleShufpsXMI();
            case 1222 -> new PackedShuffleShufpsXXI();
            case 1223 -> new PclmulPclmulqdqXMI();
            case 1224 -> new PclmulPclmulqdqXXI();
            case 1225 -> new PortsIn16RI();
            case 1226 -> new PortsIn32RI();
            case 1227 -> new PortsIn64RI();
            case 1228 -> new PortsIn8RI();
            case 1229 -> new PortsInData16RR();
            case 1230 -> new PortsInData32RR();
            case 1231 -> new PortsInData64RR();
            case 1232 -> new PortsInData8RR();
            case 1233 -> new PortsIns8();
            case 1234 -> new PortsInsWide();
            case 1235 -> new PortsOut8I();
            case 1236 -> new PortsOutData8R();
            case 1237 -> new PortsOutDataWideR();
            case 1238 -> new PortsOutWideI();
            case 1239 -> new PortsOuts8();
            case 1240 -> new PortsOutsWide();
            case 1241 -> new RandomNumbersRandom16R();
            case 1242 -> new RandomNumbersRandom32R();
            case 1243 -> new RandomNumbersRandom64R();
            case 1244 -> new SegmentLoadsLdsR();
            case 1245 -> new SegmentLoadsLesR();
            case 1246 -> new SegmentLoadsLfsR();
            case 1247 -> new SegmentLoadsLgsR();
            case 1248 -> new SegmentLoadsLssR();
            case 1249 -> new SegmentLoadsMoveRM();
            case 1250 -> new SegmentLoadsMoveRR();
            case 1251 -> new SegmentLoadsPopDs();
            case 1252 -> new SegmentLoadsPopEs();
            case 1253 -> new SegmentLoadsPopFs();
            case 1254 -> new SegmentLoadsPopGs();
            case 1255 -> new SegmentLoadsPopSs();
            case 1256 -> new SegmentLoadsPushCs();
            case 1257 -> new SegmentLoadsPushDs();
            case 1258 -> new SegmentLoadsPushEs();
            case 1259 -> new SegmentLoadsPushFs();
            case 1260 -> new SegmentLoadsPushGs();
            case 1261 -> new SegmentLoadsPushSs();
            case 1262 -> new SegmentLoadsSelectorMR();
            case 1263 -> new SegmentLoadsSelectorRR();
            case 1264 -> new SegmentLoadsSelectorRRV2();
            case 1265 -> new ShiftsRcl16MI();
            case 1266 -> new ShiftsRcl16MIV2();
            case 1267 -> new ShiftsRcl16MR();
            case 1268 -> new ShiftsRcl16RI();
            case 1269 -> new ShiftsRcl16RIV2();
            case 1270 -> new ShiftsRcl16RR();
            case 1271 -> new ShiftsRcl32MI();
            case 1272 -> new ShiftsRcl32MIV2();
            case 1273 -> new ShiftsRcl32MR();
            case 1274 -> new ShiftsRcl32RI();
            case 1275 -> new ShiftsRcl32RIV2();
            case 1276 -> new ShiftsRcl32RR();
            case 1277 -> new ShiftsRcl64MI();
            case 1278 -> new ShiftsRcl64MIV2();
            case 1279 -> new ShiftsRcl64MR();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make5(int number) {
        return switch (number) {
            case 1280 -> new ShiftsRcl64RI();
            case 1281 -> new ShiftsRcl64RIV2();
            case 1282 -> new ShiftsRcl64RR();
            case 1283 -> new ShiftsRcl8MI();
            case 1284 -> new ShiftsRcl8MIV2();
            case 1285 -> new ShiftsRcl8MR();
            case 1286 -> new ShiftsRcl8RI();
            case 1287 -> new ShiftsRcl8RIV2();
            case 1288 -> new ShiftsRcl8RR();
            case 1289 -> new ShiftsRcr16MI();
            case 1290 -> new ShiftsRcr16MIV2();
            case 1291 -> new ShiftsRcr16MR();
            case 1292 -> new ShiftsRcr16RI();
            case 1293 -> new ShiftsRcr16RIV2();
            case 1294 -> new ShiftsRcr16RR();
            case 1295 -> new ShiftsRcr32MI();
            case 1296 -> new ShiftsRcr32MIV2();
            case 1297 -> new ShiftsRcr32MR();
            case 1298 -> new ShiftsRcr32RI();
            case 1299 -> new ShiftsRcr32RIV2();
            case 1300 -> new ShiftsRcr32RR();
            case 1301 -> new ShiftsRcr64MI();
            case 1302 -> new ShiftsRcr64MIV2();
            case 1303 -> new ShiftsRcr64MR();
            case 1304 -> new ShiftsRcr64RI();
            case 1305 -> new ShiftsRcr64RIV2();
            case 1306 -> new ShiftsRcr64RR();
            case 1307 -> new ShiftsRcr8MI();
            case 1308 -> new ShiftsRcr8MIV2();
            case 1309 -> new ShiftsRcr8MR();
            case 1310 -> new ShiftsRcr8RI();
            case 1311 -> new ShiftsRcr8RIV2();
            case 1312 -> new ShiftsRcr8RR();
            case 1313 -> new ShiftsRol16MI();
            case 1314 -> new ShiftsRol16MIV2();
            case 1315 -> new ShiftsRol16MR();
            case 1316 -> new ShiftsRol16RI();
            case 1317 -> new ShiftsRol16RIV2();
            case 1318 -> new ShiftsRol16RR();
            case 1319 -> new ShiftsRol32MI();
            case 1320 -> new ShiftsRol32MIV2();
            case 1321 -> new ShiftsRol32MR();
            case 1322 -> new ShiftsRol32RI();
            case 1323 -> new ShiftsRol32RIV2();
            case 1324 -> new ShiftsRol32RR();
            case 1325 -> new ShiftsRol64MI();
            case 1326 -> new ShiftsRol64MIV2();
            case 1327 -> new ShiftsRol64MR();
            case 1328 -> new ShiftsRol64RI();
            case 1329 -> new ShiftsRol64RIV2();
            case 1330 -> new ShiftsRol64RR();
            case 1331 -> new ShiftsRol8MI();
            case 1332 -> new ShiftsRol8MIV2();
            case 1333 -> new ShiftsRol8MR();
            case 1334 -> new ShiftsRol8RI();
            case 1335 -> new ShiftsRol8RIV2();
            case 1336 -> new ShiftsRol8RR();
            case 1337 -> new ShiftsRor16MI();
            case 1338 -> new ShiftsRor16MIV2();
            case 1339 -> new ShiftsRor16MR();
            case 1340 -> new ShiftsRor16RI();
            case 1341 -> new ShiftsRor16RIV2();
            case 1342 -> new ShiftsRor16RR();
            case 1343 -> new ShiftsRor32MI();
            case 1344 -> new ShiftsRor32MIV2();
            case 1345 -> new ShiftsRor32MR();
            case 1346 -> new ShiftsRor32RI();
            case 1347 -> new ShiftsRor32RIV2();
            case 1348 -> new ShiftsRor32RR();
            case 1349 -> new ShiftsRor64MI();
            case 1350 -> new ShiftsRor64MIV2();
            case 1351 -> new ShiftsRor64MR();
            case 1352 -> new ShiftsRor64RI();
            case 1353 -> new ShiftsRor64RIV2();
            case 1354 -> new ShiftsRor64RR();
            case 1355 -> new ShiftsRor8MI();
            case 1356 -> new ShiftsRor8MIV2();
            case 1357 -> new ShiftsRor8MR();
            case 1358 -> new ShiftsRor8RI();
            case 1359 -> new ShiftsRor8RIV2();
            case 1360 -> new ShiftsRor8RR();
            case 1361 -> new ShiftsSar16MI();
            case 1362 -> new ShiftsSar16MIV2();
            case 1363 -> new ShiftsSar16MR();
            case 1364 -> new ShiftsSar16RI();
            case 1365 -> new ShiftsSar16RIV2();
            case 1366 -> new ShiftsSar16RR();
            case 1367 -> new ShiftsSar32MI();
            case 1368 -> new ShiftsSar32MIV2();
            case 1369 -> new ShiftsSar32MR();
            case 1370 -> new ShiftsSar32RI();
            case 1371 -> new ShiftsSar32RIV2();
            case 1372 -> new ShiftsSar32RR();
            case 1373 -> new ShiftsSar64MI();
            case 1374 -> new ShiftsSar64MIV2();
            case 1375 -> new ShiftsSar64MR();
            case 1376 -> new ShiftsSar64RI();
            case 1377 -> new ShiftsSar64RIV2();
            case 1378 -> new ShiftsSar64RR();
            case 1379 -> new ShiftsSar8MI();
            case 1380 -> new ShiftsSar8MIV2();
            case 1381 -> new ShiftsSar8MR();
            case 1382 -> new ShiftsSar8RI();
            case 1383 -> new ShiftsSar8RIV2();
            case 1384 -> new ShiftsSar8RR();
            case 1385 -> new ShiftsShl16MI();
            case 1386 -> new ShiftsShl16MIV2();
            case 1387 -> new ShiftsShl16MR();
            case 1388 -> new ShiftsShl16RI();
            case 1389 -> new ShiftsShl16RIV2();
            case 1390 -> new ShiftsShl16RR();
            case 1391 -> new ShiftsShl32MI();
            case 1392 -> new ShiftsShl32MIV2();
            case 1393 -> new ShiftsShl32MR();
            case 1394 -> new ShiftsShl32RI();
            case 1395 -> new ShiftsShl32RIV2();
            case 1396 -> new ShiftsShl32RR();
            case 1397 -> new ShiftsShl64MI();
            case 1398 -> new ShiftsShl64MIV2();
            case 1399 -> new ShiftsShl64MR();
            case 1400 -> new ShiftsShl64RI();
            case 1401 -> new ShiftsShl64RIV2();
            case 1402 -> new ShiftsShl64RR();
            case 1403 -> new ShiftsShl8MI();
            case 1404 -> new ShiftsShl8MIV2();
            case 1405 -> new ShiftsShl8MR();
            case 1406 -> new ShiftsShl8RI();
            case 1407 -> new ShiftsShl8RIV2();
            case 1408 -> new ShiftsShl8RR();
            case 1409 -> new ShiftsShld16MRI();
            case 1410 -> new ShiftsShld16MRR();
            case 1411 -> new ShiftsShld16RRI();
            case 1412 -> new ShiftsShld16RRR();
            case 1413 -> new ShiftsShld32MRI();
            case 1414 -> new ShiftsShld32MRR();
            case 1415 -> new ShiftsShld32RRI();
            case 1416 -> new ShiftsShld32RRR();
            case 1417 -> new ShiftsShld64MRI();
            case 1418 -> new ShiftsShld64MRR();
            case 1419 -> new ShiftsShld64RRI();
            case 1420 -> new ShiftsShld64RRR();
            case 1421 -> new ShiftsShr16MI();
            case 1422 -> new ShiftsShr16MIV2();
            case 1423 -> new ShiftsShr16MR();
            case 1424 -> new ShiftsShr16RI();
            case 1425 -> new ShiftsShr16RIV2();
            case 1426 -> new ShiftsShr16RR();
            case 1427 -> new ShiftsShr32MI();
            case 1428 -> new ShiftsShr32MIV2();
            case 1429 -> new ShiftsShr32MR();
            case 1430 -> new ShiftsShr32RI();
            case 1431 -> new ShiftsShr32RIV2();
            case 1432 -> new ShiftsShr32RR();
            case 1433 -> new ShiftsShr64MI();
            case 1434 -> new ShiftsShr64MIV2();
            case 1435 -> new ShiftsShr64MR();
            case 1436 -> new ShiftsShr64RI();
            case 1437 -> new ShiftsShr64RIV2();
            case 1438 -> new ShiftsShr64RR();
            case 1439 -> new ShiftsShr8MI();
            case 1440 -> new ShiftsShr8MIV2();
            case 1441 -> new ShiftsShr8MR();
            case 1442 -> new ShiftsShr8RI();
            case 1443 -> new ShiftsShr8RIV2();
            case 1444 -> new ShiftsShr8RR();
            case 1445 -> new ShiftsShrd16MRI();
            case 1446 -> new ShiftsShrd16MRR();
            case 1447 -> new ShiftsShrd16RRI();
            case 1448 -> new ShiftsShrd16RRR();
            case 1449 -> new ShiftsShrd32MRI();
            case 1450 -> new ShiftsShrd32MRR();
            case 1451 -> new ShiftsShrd32RRI();
            case 1452 -> new ShiftsShrd32RRR();
            case 1453 -> new ShiftsShrd64MRI();
            case 1454 -> new ShiftsShrd64MRR();
            case 1455 -> new ShiftsShrd64RRI();
            case 1456 -> new ShiftsShrd64RRR();
            case 1457 -> new SseApproximationRcppsXM();
            case 1458 -> new SseApproximationRcppsXX();
            case 1459 -> new SseApproximationRcpssXM();
            case 1460 -> new SseApproximationRcpssXX();
            case 1461 -> new SseApproximationRsqrtpsXM();
            case 1462 -> new SseApproximationRsqrtpsXX();
            case 1463 -> new SseApproximationRsqrtssXM();
            case 1464 -> new SseApproximationRsqrtssXX();
            case 1465 -> new SseCompareCmppsXMI();
            case 1466 -> new SseCompareCmppsXXI();
            case 1467 -> new SseCompareCmpsdXMI();
            case 1468 -> new SseCompareCmpsdXMIV2();
            case 1469 -> new SseCompareCmpsdXXI();
            case 1470 -> new SseCompareCmpsdXXIV2();
            case 1471 -> new SseCompareCmpssXMI();
            case 1472 -> new SseCompareCmpssXXI();
            case 1473 -> new SseCompareComisdXM();
            case 1474 -> new SseCompareComisdXX();
            case 1475 -> new SseCompareComissXM();
            case 1476 -> new SseCompareComissXX();
            case 1477 -> new SseCompareUcomisdXM();
            case 1478 -> new SseCompareUcomisdXX();
            case 1479 -> new SseCompareUcomissXM();
            case 1480 -> new SseCompareUcomissXX();
            case 1481 -> new SseConvertCvtdq2pdXM();
            case 1482 -> new SseConvertCvtdq2pdXMm();
            case 1483 -> new SseConvertCvtdq2pdXX();
            case 1484 -> new SseConvertCvtdq2psXM();
            case 1485 -> new SseConvertCvtdq2psXMV2();
            case 1486 -> new SseConvertCvtdq2psXMm();
            case 1487 -> new SseConvertCvtdq2psXX();
            case 1488 -> new SseConvertCvtpd2dqXM();
            case 1489 -> new SseConvertCvtpd2dqXX();
            case 1490 -> new SseConvertCvtpd2piMmM();
            case 1491 -> new SseConvertCvtpd2piMmX();
            case 1492 -> new SseConvertCvtpd2psXM();
            case 1493 -> new SseConvertCvtpd2psXX();
            case 1494 -> new SseConvertCvtps2dqMmM();
            case 1495 -> new SseConvertCvtps2dqMmX();
            case 1496 -> new SseConvertCvtps2dqXM();
            case 1497 -> new SseConvertCvtps2dqXX();
            case 1498 -> new SseConvertCvtps2pdXM();
            case 1499 -> new SseConvertCvtps2pdXX();
            case 1500 -> new SseConvertCvtsd2si32RM();
            case 1501 -> new SseConvertCvtsd2si32RX();
            case 1502 -> new SseConvertCvtsd2si64RM();
            case 1503 -> new SseConvertCvtsd2si64RX();
            case 1504 -> new SseConvertCvtsd2ssXM();
            case 1505 -> new SseConvertCvtsd2ssXX();
            case 1506 -> new SseConvertCvtsi2sd32XM();
            case 1507 -> new SseConvertCvtsi2sd32XR();
            case 1508 -> new SseConvertCvtsi2sd64XM();
            case 1509 -> new SseConvertCvtsi2sd64XR();
            case 1510 -> new SseConvertCvtsi2ss32XM();
            case 1511 -> new SseConvertCvtsi2ss32XR();
            case 1512 -> new SseConvertCvtsi2ss64XM();
            case 1513 -> new SseConvertCvtsi2ss64XR();
            case 1514 -> new SseConvertCvtss2sdXM();
            case 1515 -> new SseConvertCvtss2sdXX();
            case 1516 -> new SseConvertCvtss2si32RM();
            case 1517 -> new SseConvertCvtss2si32RX();
            case 1518 -> new SseConvertCvtss2si64RM();
            case 1519 -> new SseConvertCvtss2si64RX();
            case 1520 -> new SseConvertCvttpd2dqXM();
            case 1521 -> new SseConvertCvttpd2dqXX();
            case 1522 -> new SseConvertCvttpd2piMmM();
            case 1523 -> new SseConvertCvttpd2piMmX();
            case 1524 -> new SseConvertCvttps2dqMmM();
            case 1525 -> new SseConvertCvttps2dqMmX();
            case 1526 -> new SseConvertCvttps2dqXM();
            case 1527 -> new SseConvertCvttps2dqXX();
            case 1528 -> new SseConvertCvttsd2si32RM();
            case 1529 -> new SseConvertCvttsd2si32RX();
            case 1530 -> new SseConvertCvttsd2si64RM();
            case 1531 -> new SseConvertCvttsd2si64RX();
            case 1532 -> new SseConvertCvttss2si32RM();
            case 1533 -> new SseConvertCvttss2si32RX();
            case 1534 -> new SseConvertCvttss2si64RM();
            case 1535 -> new SseConvertCvttss2si64RX();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make6(int number) {
        return switch (number) {
            case 1536 -> new SseDoubleAddsdXM();
            case 1537 -> new SseDoubleAddsdXMV2();
            case 1538 -> new SseDoubleAddsdXX();
            case 1539 -> new SseDoubleAddsdXXV2();
            case 1540 -> new SseDoubleDivsdXM();
            case 1541 -> new SseDoubleDivsdXMV2();
            case 1542 -> new SseDoubleDivsdXX();
            case 1543 -> new SseDoubleDivsdXXV2();
            case 1544 -> new SseDoubleMaxsdXM();
            case 1545 -> new SseDoubleMaxsdXMV2();
            case 1546 -> new SseDoubleMaxsdXX();
            case 1547 -> new SseDoubleMaxsdXXV2();
            case 1548 -> new SseDoubleMinsdXM();
            case 1549 -> new SseDoubleMinsdXMV2();
            case 1550 -> new SseDoubleMinsdXX();
            case 1551 -> new SseDoubleMinsdXXV2();
            case 1552 -> new SseDoubleMulsdXM();
            case 1553 -> new SseDoubleMulsdXMV2();
            case 1554 -> new SseDoubleMulsdXX();
            case 1555 -> new SseDoubleMulsdXXV2();
            case 1556 -> new SseDoubleRoundsdXMI();
            case 1557 -> new SseDoubleRoundsdXMIV2();
            case 1558 -> new SseDoubleRoundsdXXI();
            case 1559 -> new SseDoubleRoundsdXXIV2();
            case 1560 -> new SseDoubleSqrtsdXM();
            case 1561 -> new SseDoubleSqrtsdXMV2();
            case 1562 -> new SseDoubleSqrtsdXX();
            case 1563 -> new SseDoubleSqrtsdXXV2();
            case 1564 -> new SseDoubleSubsdXM();
            case 1565 -> new SseDoubleSubsdXMV2();
            case 1566 -> new SseDoubleSubsdXX();
            case 1567 -> new SseDoubleSubsdXXV2();
            case 1568 -> new SseHorizontalAddsubpdXM();
            case 1569 -> new SseHorizontalAddsubpdXX();
            case 1570 -> new SseHorizontalDppdXMI();
            case 1571 -> new SseHorizontalDppdXXI();
            case 1572 -> new SseHorizontalDppsXMI();
            case 1573 -> new SseHorizontalDppsXXI();
            case 1574 -> new SseHorizontalHaddpdXM();
            case 1575 -> new SseHorizontalHaddpdXX();
            case 1576 -> new SseHorizontalHaddpsXM();
            case 1577 -> new SseHorizontalHaddpsXX();
            case 1578 -> new SseHorizontalHsubpdXM();
            case 1579 -> new SseHorizontalHsubpdXX();
            case 1580 -> new SseHorizontalHsubpsXM();
            case 1581 -> new SseHorizontalHsubpsXX();
            case 1582 -> new SseSingleAddpsXM();
            case 1583 -> new SseSingleAddpsXX();
            case 1584 -> new SseSingleAddssXM();
            case 1585 -> new SseSingleAddssXX();
            case 1586 -> new SseSingleAddsubpsXM();
            case 1587 -> new SseSingleAddsubpsXX();
            case 1588 -> new SseSingleDivpsXM();
            case 1589 -> new SseSingleDivpsXX();
            case 1590 -> new SseSingleDivssXM();
            case 1591 -> new SseSingleDivssXX();
            case 1592 -> new SseSingleMaxpsXM();
            case 1593 -> new SseSingleMaxpsXX();
            case 1594 -> new SseSingleMaxssXM();
            case 1595 -> new SseSingleMaxssXX();
            case 1596 -> new SseSingleMinpsXM();
            case 1597 -> new SseSingleMinpsXX();
            case 1598 -> new SseSingleMinssXM();
            case 1599 -> new SseSingleMinssXX();
            case 1600 -> new SseSingleMulpsXM();
            case 1601 -> new SseSingleMulpsXX();
            case 1602 -> new SseSingleMulssXM();
            case 1603 -> new SseSingleMulssXX();
            case 1604 -> new SseSingleRoundpsXMI();
            case 1605 -> new SseSingleRoundpsXXI();
            case 1606 -> new SseSingleRoundssXMI();
            case 1607 -> new SseSingleRoundssXXI();
            case 1608 -> new SseSingleSqrtpsXM();
            case 1609 -> new SseSingleSqrtpsXX();
            case 1610 -> new SseSingleSqrtssXM();
            case 1611 -> new SseSingleSqrtssXX();
            case 1612 -> new SseSingleSubpsXM();
            case 1613 -> new SseSingleSubpsXX();
            case 1614 -> new SseSingleSubssXM();
            case 1615 -> new SseSingleSubssXX();
            case 1616 -> new StackEnter16II();
            case 1617 -> new StackEnter32II();
            case 1618 -> new StackEnter64II();
            case 1619 -> new StackLeave16();
            case 1620 -> new StackLeave32();
            case 1621 -> new StackLeave64();
            case 1622 -> new StackPop16R();
            case 1623 -> new StackPop32R();
            case 1624 -> new StackPop64R();
            case 1625 -> new StackPopTo16R();
            case 1626 -> new StackPopTo32R();
            case 1627 -> new StackPopTo64R();
            case 1628 -> new StackPopa16();
            case 1629 -> new StackPopa32();
            case 1630 -> new StackPopa64();
            case 1631 -> new StackPush16I();
            case 1632 -> new StackPush16M();
            case 1633 -> new StackPush16R();
            case 1634 -> new StackPush32I();
            case 1635 -> new StackPush32M();
            case 1636 -> new StackPush32R();
            case 1637 -> new StackPush64I();
            case 1638 -> new StackPush64M();
            case 1639 -> new StackPush64R();
            case 1640 -> new StackPusha16();
            case 1641 -> new StackPusha32();
            case 1642 -> new StackPusha64();
            case 1643 -> new StringComparisonPcmpestriXMI();
            case 1644 -> new StringComparisonPcmpestriXXI();
            case 1645 -> new StringComparisonPcmpestrmXMI();
            case 1646 -> new StringComparisonPcmpestrmXXI();
            case 1647 -> new StringComparisonPcmpistriXMI();
            case 1648 -> new StringComparisonPcmpistriXXI();
            case 1649 -> new StringComparisonPcmpistrmXMI();
            case 1650 -> new StringComparisonPcmpistrmXXI();
            case 1651 -> new StringsCmps16();
            case 1652 -> new StringsCmps32();
            case 1653 -> new StringsCmps64();
            case 1654 -> new StringsCmps8();
            case 1655 -> new StringsLods16();
            case 1656 -> new StringsLods32();
            case 1657 -> new StringsLods64();
            case 1658 -> new StringsLods8();
            case 1659 -> new StringsMovs16();
            case 1660 -> new StringsMovs32();
            case 1661 -> new StringsMovs64();
            case 1662 -> new StringsMovs8();
            case 1663 -> new StringsScas16();
            case 1664 -> new StringsScas32();
            case 1665 -> new StringsScas64();
            case 1666 -> new StringsScas8();
            case 1667 -> new StringsStos16();
            case 1668 -> new StringsStos32();
            case 1669 -> new StringsStos64();
            case 1670 -> new StringsStos8();
            case 1671 -> new SystemTablesLgdt();
            case 1672 -> new SystemTablesLidt();
            case 1673 -> new SystemTablesLldtM();
            case 1674 -> new SystemTablesLldtR();
            case 1675 -> new SystemTablesLtrM();
            case 1676 -> new SystemTablesLtrR();
            case 1677 -> new SystemTablesSgdt();
            case 1678 -> new SystemTablesSidt();
            case 1679 -> new SystemTablesSldtM();
            case 1680 -> new SystemTablesSldtR();
            case 1681 -> new SystemTablesSldtRV2();
            case 1682 -> new SystemTablesStrM();
            case 1683 -> new SystemTablesStrR();
            case 1684 -> new SystemTablesStrRV2();
            case 1685 -> new TranslationsFlushLine();
            case 1686 -> new TranslationsInvlpg();
            case 1687 -> new TranslationsInvpcidR();
            case 1688 -> new TranslationsNothing();
            case 1689 -> new TranslationsNothingV2();
            case 1690 -> new TrapsBound16R();
            case 1691 -> new TrapsBound32R();
            case 1692 -> new TrapsBound64R();
            case 1693 -> new TrapsHalt();
            case 1694 -> new TrapsInt1();
            case 1695 -> new TrapsInt3();
            case 1696 -> new TrapsInterruptI();
            case 1697 -> new TrapsInto();
            case 1698 -> new TrapsPause();
            case 1699 -> new TrapsUndefined();
            case 1700 -> new X87ArithmeticAbsolute();
            case 1701 -> new X87ArithmeticChangeSign();
            case 1702 -> new X87ArithmeticRoundToInteger();
            case 1703 -> new X87ArithmeticSqrt();
            case 1704 -> new X87CompareExamine();
            case 1705 -> new X87CompareZero();
            case 1706 -> new X87ControlFldcwM();
            case 1707 -> new X87ControlFldenvM();
            case 1708 -> new X87ControlFnclex();
            case 1709 -> new X87ControlFninit();
            case 1710 -> new X87ControlFnsaveM();
            case 1711 -> new X87ControlFnstcwM();
            case 1712 -> new X87ControlFnstenvM();
            case 1713 -> new X87ControlFnstswM();
            case 1714 -> new X87ControlFnstswR();
            case 1715 -> new X87ControlFrstorM();
            case 1716 -> new X87ControlFwait();
            case 1717 -> new X87ControlNothing();
            case 1718 -> new X87ControlNothingV2();
            case 1719 -> new X87FunctionsArcTangent();
            case 1720 -> new X87FunctionsCosine();
            case 1721 -> new X87FunctionsExponential();
            case 1722 -> new X87FunctionsSine();
            case 1723 -> new X87FunctionsSineAndCosine();
            case 1724 -> new X87FunctionsTangent();
            case 1725 -> new X87LoadFloat32M();
            case 1726 -> new X87LoadFloat64M();
            case 1727 -> new X87LoadIntegerM();
            case 1728 -> new X87MemoryFadd32M();
            case 1729 -> new X87MemoryFadd64M();
            case 1730 -> new X87MemoryFbldM();
            case 1731 -> new X87MemoryFbstpM();
            case 1732 -> new X87MemoryFcom32M();
            case 1733 -> new X87MemoryFcom64M();
            case 1734 -> new X87MemoryFcomp32M();
            case 1735 -> new X87MemoryFcomp64M();
            case 1736 -> new X87MemoryFdiv32M();
            case 1737 -> new X87MemoryFdiv64M();
            case 1738 -> new X87MemoryFdivr32M();
            case 1739 -> new X87MemoryFdivr64M();
            case 1740 -> new X87MemoryFiarithmetic16M();
            case 1741 -> new X87MemoryFiarithmetic32M();
            case 1742 -> new X87MemoryFicom16M();
            case 1743 -> new X87MemoryFicom32M();
            case 1744 -> new X87MemoryFicomp16M();
            case 1745 -> new X87MemoryFicomp32M();
            case 1746 -> new X87MemoryFild16M();
            case 1747 -> new X87MemoryFild32M();
            case 1748 -> new X87MemoryFist16M();
            case 1749 -> new X87MemoryFist32M();
            case 1750 -> new X87MemoryFistp16M();
            case 1751 -> new X87MemoryFistp32M();
            case 1752 -> new X87MemoryFistp64M();
            case 1753 -> new X87MemoryFisttp16M();
            case 1754 -> new X87MemoryFisttp32M();
            case 1755 -> new X87MemoryFisttp64M();
            case 1756 -> new X87MemoryFld80M();
            case 1757 -> new X87MemoryFmul32M();
            case 1758 -> new X87MemoryFmul64M();
            case 1759 -> new X87MemoryFst32M();
            case 1760 -> new X87MemoryFst64M();
            case 1761 -> new X87MemoryFstp32M();
            case 1762 -> new X87MemoryFstp64M();
            case 1763 -> new X87MemoryFstp80M();
            case 1764 -> new X87MemoryFsub32M();
            case 1765 -> new X87MemoryFsub64M();
            case 1766 -> new X87MemoryFsubr32M();
            case 1767 -> new X87MemoryFsubr64M();
            case 1768 -> new X87RegistersConstant();
            case 1769 -> new X87RegistersFadd();
            case 1770 -> new X87RegistersFaddTo();
            case 1771 -> new X87RegistersFaddp();
            case 1772 -> new X87RegistersFcmovb();
            case 1773 -> new X87RegistersFcmovbe();
            case 1774 -> new X87RegistersFcmove();
            case 1775 -> new X87RegistersFcmovnb();
            case 1776 -> new X87RegistersFcmovnbe();
            case 1777 -> new X87RegistersFcmovne();
            case 1778 -> new X87RegistersFcmovnu();
            case 1779 -> new X87RegistersFcmovu();
            case 1780 -> new X87RegistersFcom();
            case 1781 -> new X87RegistersFcomi();
            case 1782 -> new X87RegistersFcomip();
            case 1783 -> new X87RegistersFcomp();
            case 1784 -> new X87RegistersFcompp();
            case 1785 -> new X87RegistersFdecstp();
            case 1786 -> new X87RegistersFdiv();
            case 1787 -> new X87RegistersFdivTo();
            case 1788 -> new X87RegistersFdivp();
            case 1789 -> new X87RegistersFdivr();
            case 1790 -> new X87RegistersFdivrTo();
            case 1791 -> new X87RegistersFdivrp();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make7(int number) {
        return switch (number) {
            case 1792 -> new X87RegistersFfree();
            case 1793 -> new X87RegistersFfreep();
            case 1794 -> new X87RegistersFincstp();
            case 1795 -> new X87RegistersFld();
            case 1796 -> new X87RegistersFmul();
            case 1797 -> new X87RegistersFmulTo();
            case 1798 -> new X87RegistersFmulp();
            case 1799 -> new X87RegistersFprem();
            case 1800 -> new X87RegistersFprem1();
            case 1801 -> new X87RegistersFst();
            case 1802 -> new X87RegistersFstp();
            case 1803 -> new X87RegistersFstpUnchecked();
            case 1804 -> new X87RegistersFsub();
            case 1805 -> new X87RegistersFsubTo();
            case 1806 -> new X87RegistersFsubp();
            case 1807 -> new X87RegistersFsubr();
            case 1808 -> new X87RegistersFsubrTo();
            case 1809 -> new X87RegistersFsubrp();
            case 1810 -> new X87RegistersFucom();
            case 1811 -> new X87RegistersFucomi();
            case 1812 -> new X87RegistersFucomip();
            case 1813 -> new X87RegistersFucomp();
            case 1814 -> new X87RegistersFucompp();
            case 1815 -> new X87RegistersFxch();
            case 1816 -> new X87RegistersFyl2x();
            case 1817 -> new X87RegistersFyl2xp1();
            case 1818 -> new X87ScalingExtract();
            case 1819 -> new X87ScalingScale();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    static final class AccessRightsArplMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, AccessRights.arpl(t, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class AccessRightsArplRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, AccessRights.arpl(t, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class AccessRightsLarRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            AccessRights.lar(t, in, m.load16(la));
        }
    }

    static final class AccessRightsLarRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            AccessRights.lar(t, in, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class AccessRightsLslRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            AccessRights.lsl(t, in, m.load16(la));
        }
    }

    static final class AccessRightsLslRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            AccessRights.lsl(t, in, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class AccessRightsVerrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            AccessRights.verr(t, m.load16(la));
        }
    }

    static final class AccessRightsVerrR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            AccessRights.verr(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class AccessRightsVerwM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            AccessRights.verw(t, m.load16(la));
        }
    }

    static final class AccessRightsVerwR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            AccessRights.verw(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class AddressingLea16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Addressing.lea16(t, in));
        }
    }

    static final class AddressingLea32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Addressing.lea32(t, in) & 0xFFFF_FFFFL;
        }
    }

    static final class AddressingLea64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Addressing.lea64(t, in);
        }
    }

    static final class AddressingXlat extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Addressing.xlat(t, in);
        }
    }

    static final class AesAesdecXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesdec(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesdecXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesdec(v, in.a, in.a, in.b);
        }
    }

    static final class AesAesdeclastXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesdeclast(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesdeclastXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesdeclast(v, in.a, in.a, in.b);
        }
    }

    static final class AesAesencXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesenc(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesencXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesenc(v, in.a, in.a, in.b);
        }
    }

    static final class AesAesenclastXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesenclast(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesenclastXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesenclast(v, in.a, in.a, in.b);
        }
    }

    static final class AesAesimcXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesimc(v, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesimcXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesimc(v, in.a, in.b);
        }
    }

    static final class AesAeskeygenassistXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aeskeygenassist(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class AesAeskeygenassistXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aeskeygenassist(v, in.a, in.b, (int) in.imm);
        }
    }

    static final class ArithmeticAdc16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdc16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticAdc16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ArithmeticAdc16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ArithmeticAdc16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticAdc32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdc32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class ArithmeticAdc32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdc32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Arithmetic.adc32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdc32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdc64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class ArithmeticAdc64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class ArithmeticAdc64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.adc64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticAdc64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Arithmetic.adc64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticAdc64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.adc64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticAdc8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdc8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ArithmeticAdc8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ArithmeticAdc8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class ArithmeticAdc8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ArithmeticAdd16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdd16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticAdd16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ArithmeticAdd16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ArithmeticAdd16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticAdd32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdd32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class ArithmeticAdd32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdd32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Arithmetic.add32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdd32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdd64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class ArithmeticAdd64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class ArithmeticAdd64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.add64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticAdd64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Arithmetic.add64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticAdd64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.add64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticAdd8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdd8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ArithmeticAdd8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ArithmeticAdd8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class ArithmeticAdd8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ArithmeticCmp16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Arithmetic.cmp16(c, m.load16(la), (int) in.imm);
        }
    }

    static final class ArithmeticCmp16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Arithmetic.cmp16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
        }
    }

    static final class ArithmeticCmp16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
        }
    }

    static final class ArithmeticCmp16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, m.load16(la));
        }
    }

    static final class ArithmeticCmp16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class ArithmeticCmp32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Arithmetic.cmp32(c, m.load32(la), (int) in.imm);
        }
    }

    static final class ArithmeticCmp32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Arithmetic.cmp32(c, m.load32(la), (int) r[in.b]);
        }
    }

    static final class ArithmeticCmp32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp32(c, (int) r[in.a], (int) in.imm);
        }
    }

    static final class ArithmeticCmp32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Arithmetic.cmp32(c, (int) r[in.a], m.load32(la));
        }
    }

    static final class ArithmeticCmp32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp32(c, (int) r[in.a], (int) r[in.b]);
        }
    }

    static final class ArithmeticCmp64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Arithmetic.cmp64(c, m.load64(la), in.imm);
        }
    }

    static final class ArithmeticCmp64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Arithmetic.cmp64(c, m.load64(la), r[in.b]);
        }
    }

    static final class ArithmeticCmp64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticCmp64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Arithmetic.cmp64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticCmp64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticCmp8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Arithmetic.cmp8(c, m.load8(la), (int) in.imm);
        }
    }

    static final class ArithmeticCmp8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Arithmetic.cmp8(c, m.load8(la), t.get8(in.b));
        }
    }

    static final class ArithmeticCmp8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp8(c, t.get8(in.a), (int) in.imm);
        }
    }

    static final class ArithmeticCmp8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Arithmetic.cmp8(c, t.get8(in.a), m.load8(la));
        }
    }

    static final class ArithmeticCmp8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp8(c, t.get8(in.a), t.get8(in.b));
        }
    }

    static final class ArithmeticDec16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.dec16(c, m.loadForStore16(la)));
        }
    }

    static final class ArithmeticDec16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.dec16(c, (int) r[in.a] & 0xFFFF));
        }
    }

    static final class ArithmeticDec32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.dec32(c, m.loadForStore32(la)));
        }
    }

    static final class ArithmeticDec32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.dec32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticDec64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.dec64(c, m.loadForStore64(la)));
        }
    }

    static final class ArithmeticDec64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.dec64(c, r[in.a]);
        }
    }

    static final class ArithmeticDec8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.dec8(c, m.loadForStore8(la)));
        }
    }

    static final class ArithmeticDec8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.dec8(c, t.get8(in.a)));
        }
    }

    static final class ArithmeticInc16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.inc16(c, m.loadForStore16(la)));
        }
    }

    static final class ArithmeticInc16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.inc16(c, (int) r[in.a] & 0xFFFF));
        }
    }

    static final class ArithmeticInc32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.inc32(c, m.loadForStore32(la)));
        }
    }

    static final class ArithmeticInc32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.inc32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticInc64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.inc64(c, m.loadForStore64(la)));
        }
    }

    static final class ArithmeticInc64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.inc64(c, r[in.a]);
        }
    }

    static final class ArithmeticInc8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.inc8(c, m.loadForStore8(la)));
        }
    }

    static final class ArithmeticInc8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.inc8(c, t.get8(in.a)));
        }
    }

    static final class ArithmeticNeg16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.neg16(c, m.loadForStore16(la)));
        }
    }

    static final class ArithmeticNeg16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.neg16(c, (int) r[in.a] & 0xFFFF));
        }
    }

    static final class ArithmeticNeg32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.neg32(c, m.loadForStore32(la)));
        }
    }

    static final class ArithmeticNeg32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.neg32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticNeg64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.neg64(c, m.loadForStore64(la)));
        }
    }

    static final class ArithmeticNeg64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.neg64(c, r[in.a]);
        }
    }

    static final class ArithmeticNeg8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.neg8(c, m.loadForStore8(la)));
        }
    }

    static final class ArithmeticNeg8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.neg8(c, t.get8(in.a)));
        }
    }

    static final class ArithmeticSbb16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ArithmeticSbb16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticSbb16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ArithmeticSbb16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ArithmeticSbb16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticSbb32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ArithmeticSbb32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class ArithmeticSbb32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSbb32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSbb32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSbb64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class ArithmeticSbb64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class ArithmeticSbb64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sbb64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticSbb64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Arithmetic.sbb64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticSbb64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sbb64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticSbb8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ArithmeticSbb8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ArithmeticSbb8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ArithmeticSbb8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class ArithmeticSbb8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ArithmeticSub16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ArithmeticSub16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticSub16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ArithmeticSub16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ArithmeticSub16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticSub32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ArithmeticSub32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class ArithmeticSub32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSub32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Arithmetic.sub32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSub32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSub64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class ArithmeticSub64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class ArithmeticSub64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sub64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticSub64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Arithmetic.sub64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticSub64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sub64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticSub8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ArithmeticSub8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ArithmeticSub8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ArithmeticSub8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class ArithmeticSub8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class BitFieldsAndn32RRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.andn32(c, (int) r[in.b], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsAndn32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.andn32(c, (int) r[in.b], (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsAndn64RRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.andn64(c, r[in.b], m.load64(la));
        }
    }

    static final class BitFieldsAndn64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.andn64(c, r[in.b], r[in.c]);
        }
    }

    static final class BitFieldsBextr32RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.bextr32(c, m.load32(la), (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBextr32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.bextr32(c, (int) r[in.b], (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBextr64RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.bextr64(c, m.load64(la), r[in.c]);
        }
    }

    static final class BitFieldsBextr64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.bextr64(c, r[in.b], r[in.c]);
        }
    }

    static final class BitFieldsBlsi32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.blsi32(c, m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBlsi32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.blsi32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBlsi64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.blsi64(c, m.load64(la));
        }
    }

    static final class BitFieldsBlsi64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.blsi64(c, r[in.b]);
        }
    }

    static final class BitFieldsBlsmsk32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.blsmsk32(c, m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBlsmsk32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.blsmsk32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBlsmsk64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.blsmsk64(c, m.load64(la));
        }
    }

    static final class BitFieldsBlsmsk64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.blsmsk64(c, r[in.b]);
        }
    }

    static final class BitFieldsBlsr32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.blsr32(c, m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBlsr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.blsr32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBlsr64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.blsr64(c, m.load64(la));
        }
    }

    static final class BitFieldsBlsr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.blsr64(c, r[in.b]);
        }
    }

    static final class BitFieldsBzhi32RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.bzhi32(c, m.load32(la), (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBzhi32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.bzhi32(c, (int) r[in.b], (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsBzhi64RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.bzhi64(c, m.load64(la), r[in.c]);
        }
    }

    static final class BitFieldsBzhi64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.bzhi64(c, r[in.b], r[in.c]);
        }
    }

    static final class BitFieldsPdep32RRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.pdep32((int) r[in.b], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsPdep32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.pdep32((int) r[in.b], (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsPdep64RRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.pdep64(r[in.b], m.load64(la));
        }
    }

    static final class BitFieldsPdep64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.pdep64(r[in.b], r[in.c]);
        }
    }

    static final class BitFieldsPext32RRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.pext32((int) r[in.b], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsPext32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.pext32((int) r[in.b], (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsPext64RRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.pext64(r[in.b], m.load64(la));
        }
    }

    static final class BitFieldsPext64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.pext64(r[in.b], r[in.c]);
        }
    }

    static final class BitFieldsRorx32RMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.rorx32(m.load32(la), (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsRorx32RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.rorx32((int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsRorx64RMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.rorx64(m.load64(la), (int) in.imm);
        }
    }

    static final class BitFieldsRorx64RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.rorx64(r[in.b], (int) in.imm);
        }
    }

    static final class BitFieldsSarx32RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.sarx32(m.load32(la), (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsSarx32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.sarx32((int) r[in.b], (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsSarx64RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.sarx64(m.load64(la), r[in.c]);
        }
    }

    static final class BitFieldsSarx64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.sarx64(r[in.b], r[in.c]);
        }
    }

    static final class BitFieldsShlx32RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.shlx32(m.load32(la), (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsShlx32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.shlx32((int) r[in.b], (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsShlx64RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.shlx64(m.load64(la), r[in.c]);
        }
    }

    static final class BitFieldsShlx64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.shlx64(r[in.b], r[in.c]);
        }
    }

    static final class BitFieldsShrx32RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            r[in.a] = BitFields.shrx32(m.load32(la), (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsShrx32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.shrx32((int) r[in.b], (int) r[in.c]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitFieldsShrx64RMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            r[in.a] = BitFields.shrx64(m.load64(la), r[in.c]);
        }
    }

    static final class BitFieldsShrx64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            r[in.a] = BitFields.shrx64(r[in.b], r[in.c]);
        }
    }

    static final class BitStringsBt16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bt16(t, in);
        }
    }

    static final class BitStringsBt32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bt32(t, in);
        }
    }

    static final class BitStringsBt64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bt64(t, in);
        }
    }

    static final class BitStringsBtc16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btc16(t, in);
        }
    }

    static final class BitStringsBtc32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btc32(t, in);
        }
    }

    static final class BitStringsBtc64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btc64(t, in);
        }
    }

    static final class BitStringsBtr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btr16(t, in);
        }
    }

    static final class BitStringsBtr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btr32(t, in);
        }
    }

    static final class BitStringsBtr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btr64(t, in);
        }
    }

    static final class BitStringsBts16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bts16(t, in);
        }
    }

    static final class BitStringsBts32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bts32(t, in);
        }
    }

    static final class BitStringsBts64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bts64(t, in);
        }
    }

    static final class BitsBsf16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class BitsBsf16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class BitsBsf32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Bits.bsf32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBsf32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bsf32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBsf64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Bits.bsf64(c, r[in.a], m.load64(la));
        }
    }

    static final class BitsBsf64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bsf64(c, r[in.a], r[in.b]);
        }
    }

    static final class BitsBsr16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class BitsBsr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class BitsBsr32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Bits.bsr32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBsr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bsr32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBsr64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Bits.bsr64(c, r[in.a], m.load64(la));
        }
    }

    static final class BitsBsr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bsr64(c, r[in.a], r[in.b]);
        }
    }

    static final class BitsBt16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Bits.bt16(c, m.load16(la), (int) in.imm);
        }
    }

    static final class BitsBt16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Bits.bt16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
        }
    }

    static final class BitsBt32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Bits.bt32(c, m.load32(la), (int) in.imm);
        }
    }

    static final class BitsBt32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Bits.bt32(c, (int) r[in.a], (int) in.imm);
        }
    }

    static final class BitsBt64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Bits.bt64(c, m.load64(la), (int) in.imm);
        }
    }

    static final class BitsBt64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Bits.bt64(c, r[in.a], (int) in.imm);
        }
    }

    static final class BitsBtc16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Bits.btc16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class BitsBtc16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.btc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class BitsBtc32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Bits.btc32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class BitsBtc32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.btc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBtc64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Bits.btc64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class BitsBtc64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.btc64(c, r[in.a], (int) in.imm);
        }
    }

    static final class BitsBtr16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Bits.btr16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class BitsBtr16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.btr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class BitsBtr32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Bits.btr32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class BitsBtr32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.btr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBtr64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Bits.btr64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class BitsBtr64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.btr64(c, r[in.a], (int) in.imm);
        }
    }

    static final class BitsBts16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Bits.bts16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class BitsBts16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.bts16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class BitsBts32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Bits.bts32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class BitsBts32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bts32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBts64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Bits.bts64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class BitsBts64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bts64(c, r[in.a], (int) in.imm);
        }
    }

    static final class BitsLzcnt16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Bits.lzcnt16(c, m.load16(la)));
        }
    }

    static final class BitsLzcnt16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.lzcnt16(c, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class BitsLzcnt32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Bits.lzcnt32(c, m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsLzcnt32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.lzcnt32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsLzcnt64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Bits.lzcnt64(c, m.load64(la));
        }
    }

    static final class BitsLzcnt64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.lzcnt64(c, r[in.b]);
        }
    }

    static final class BitsPopcnt16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Bits.popcnt16(c, m.load16(la)));
        }
    }

    static final class BitsPopcnt16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.popcnt16(c, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class BitsPopcnt32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Bits.popcnt32(c, m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsPopcnt32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.popcnt32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsPopcnt64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Bits.popcnt64(c, m.load64(la));
        }
    }

    static final class BitsPopcnt64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.popcnt64(c, r[in.b]);
        }
    }

    static final class BitsTzcnt16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Bits.tzcnt16(c, m.load16(la)));
        }
    }

    static final class BitsTzcnt16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.tzcnt16(c, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class BitsTzcnt32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Bits.tzcnt32(c, m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsTzcnt32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.tzcnt32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsTzcnt64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Bits.tzcnt64(c, m.load64(la));
        }
    }

    static final class BitsTzcnt64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.tzcnt64(c, r[in.b]);
        }
    }

    static final class BranchesCall16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.call16(t, in);
        }
    }

    static final class BranchesCall32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.call32(t, in);
        }
    }

    static final class BranchesCall64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.call64(t, in);
        }
    }

    static final class BranchesCallNear16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 2, false);
            Branches.callNear16(t, m.load16(la));
        }
    }

    static final class BranchesCallNear16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.callNear16(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class BranchesCallNear32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 4, false);
            Branches.callNear32(t, m.load32(la));
        }
    }

    static final class BranchesCallNear32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.callNear32(t, (int) r[in.a]);
        }
    }

    static final class BranchesCallNear64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 8, false);
            Branches.callNear64(t, m.load64(la));
        }
    }

    static final class BranchesCallNear64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.callNear64(t, r[in.a]);
        }
    }

    static final class BranchesJa16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ja16(c, in);
        }
    }

    static final class BranchesJa32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ja32(c, in);
        }
    }

    static final class BranchesJa64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ja64(c, in);
        }
    }

    static final class BranchesJae16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jae16(c, in);
        }
    }

    static final class BranchesJae32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jae32(c, in);
        }
    }

    static final class BranchesJae64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jae64(c, in);
        }
    }

    static final class BranchesJb16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jb16(c, in);
        }
    }

    static final class BranchesJb32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jb32(c, in);
        }
    }

    static final class BranchesJb64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jb64(c, in);
        }
    }

    static final class BranchesJbe16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jbe16(c, in);
        }
    }

    static final class BranchesJbe32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jbe32(c, in);
        }
    }

    static final class BranchesJbe64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jbe64(c, in);
        }
    }

    static final class BranchesJcxz16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jcxz16(t, in);
        }
    }

    static final class BranchesJcxz32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jcxz32(t, in);
        }
    }

    static final class BranchesJcxz64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jcxz64(t, in);
        }
    }

    static final class BranchesJe16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.je16(c, in);
        }
    }

    static final class BranchesJe32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.je32(c, in);
        }
    }

    static final class BranchesJe64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.je64(c, in);
        }
    }

    static final class BranchesJg16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jg16(c, in);
        }
    }

    static final class BranchesJg32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jg32(c, in);
        }
    }

    static final class BranchesJg64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jg64(c, in);
        }
    }

    static final class BranchesJge16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jge16(c, in);
        }
    }

    static final class BranchesJge32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jge32(c, in);
        }
    }

    static final class BranchesJge64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jge64(c, in);
        }
    }

    static final class BranchesJl16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jl16(c, in);
        }
    }

    static final class BranchesJl32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jl32(c, in);
        }
    }

    static final class BranchesJl64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jl64(c, in);
        }
    }

    static final class BranchesJle16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jle16(c, in);
        }
    }

    static final class BranchesJle32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jle32(c, in);
        }
    }

    static final class BranchesJle64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jle64(c, in);
        }
    }

    static final class BranchesJmp16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmp16(c, in);
        }
    }

    static final class BranchesJmp32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmp32(c, in);
        }
    }

    static final class BranchesJmp64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmp64(c, in);
        }
    }

    static final class BranchesJmpNear16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 2, false);
            Branches.jmpNear16(c, m.load16(la));
        }
    }

    static final class BranchesJmpNear16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmpNear16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class BranchesJmpNear32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 4, false);
            Branches.jmpNear32(c, m.load32(la));
        }
    }

    static final class BranchesJmpNear32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmpNear32(c, (int) r[in.a]);
        }
    }

    static final class BranchesJmpNear64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 8, false);
            Branches.jmpNear64(c, m.load64(la));
        }
    }

    static final class BranchesJmpNear64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmpNear64(c, r[in.a]);
        }
    }

    static final class BranchesJne16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jne16(c, in);
        }
    }

    static final class BranchesJne32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jne32(c, in);
        }
    }

    static final class BranchesJne64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jne64(c, in);
        }
    }

    static final class BranchesJno16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jno16(c, in);
        }
    }

    static final class BranchesJno32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jno32(c, in);
        }
    }

    static final class BranchesJno64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jno64(c, in);
        }
    }

    static final class BranchesJnp16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jnp16(c, in);
        }
    }

    static final class BranchesJnp32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jnp32(c, in);
        }
    }

    static final class BranchesJnp64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jnp64(c, in);
        }
    }

    static final class BranchesJns16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jns16(c, in);
        }
    }

    static final class BranchesJns32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jns32(c, in);
        }
    }

    static final class BranchesJns64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jns64(c, in);
        }
    }

    static final class BranchesJo16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jo16(c, in);
        }
    }

    static final class BranchesJo32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jo32(c, in);
        }
    }

    static final class BranchesJo64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jo64(c, in);
        }
    }

    static final class BranchesJp16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jp16(c, in);
        }
    }

    static final class BranchesJp32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jp32(c, in);
        }
    }

    static final class BranchesJp64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jp64(c, in);
        }
    }

    static final class BranchesJs16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.js16(c, in);
        }
    }

    static final class BranchesJs32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.js32(c, in);
        }
    }

    static final class BranchesJs64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.js64(c, in);
        }
    }

    static final class BranchesLoop16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loop16(t, in);
        }
    }

    static final class BranchesLoop32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loop32(t, in);
        }
    }

    static final class BranchesLoop64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loop64(t, in);
        }
    }

    static final class BranchesLoope16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loope16(t, in);
        }
    }

    static final class BranchesLoope32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loope32(t, in);
        }
    }

    static final class BranchesLoope64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loope64(t, in);
        }
    }

    static final class BranchesLoopne16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loopne16(t, in);
        }
    }

    static final class BranchesLoopne32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loopne32(t, in);
        }
    }

    static final class BranchesLoopne64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loopne64(t, in);
        }
    }

    static final class BranchesRet16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ret16(t);
        }
    }

    static final class BranchesRet32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ret32(t);
        }
    }

    static final class BranchesRet64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ret64(t);
        }
    }

    static final class BranchesRetPop16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.retPop16(t, (int) in.imm);
        }
    }

    static final class BranchesRetPop32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.retPop32(t, (int) in.imm);
        }
    }

    static final class BranchesRetPop64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.retPop64(t, (int) in.imm);
        }
    }

    static final class ConditionsCmova16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmova16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmova32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmova32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmova32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmova32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmova64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmova64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmova64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmova64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovae16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovae16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovae32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovae32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovae32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovae32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovae64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovae64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovae64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovae64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovb16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovb16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovb32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovb32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovb64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovb64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovb64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovb64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovbe16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovbe16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovbe32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovbe32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovbe64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovbe64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovbe64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovbe64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmove16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmove16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmove32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmove32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmove32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmove32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmove64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmove64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmove64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmove64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovg16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovg16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovg32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovg32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovg32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovg32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovg64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovg64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovg64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovg64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovge16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovge16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovge32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovge32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovge32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovge32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovge64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovge64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovge64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovge64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovl16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovl16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovl32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovl32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovl32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovl32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovl64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovl64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovl64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovl64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovle16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovle16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovle32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovle32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovle32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovle32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovle64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovle64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovle64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovle64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovne16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovne16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovne32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovne32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovne32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovne32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovne64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovne64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovne64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovne64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovno16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovno16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovno32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovno32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovno32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovno32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovno64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovno64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovno64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovno64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovnp16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovnp16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovnp32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovnp32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovnp64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovnp64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovnp64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovnp64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovns16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovns16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovns32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovns32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovns32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovns32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovns64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovns64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovns64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovns64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovo16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovo16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovo32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovo32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovo32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovo32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovo64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovo64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovo64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovo64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovp16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovp16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovp32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovp32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovp64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovp64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovp64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovp64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovs16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovs16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovs32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovs32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovs32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovs32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovs64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovs64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovs64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovs64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsSetaM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.seta(c));
        }
    }

    static final class ConditionsSetaR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.seta(c));
        }
    }

    static final class ConditionsSetaeM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setae(c));
        }
    }

    static final class ConditionsSetaeR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setae(c));
        }
    }

    static final class ConditionsSetbM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setb(c));
        }
    }

    static final class ConditionsSetbR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setb(c));
        }
    }

    static final class ConditionsSetbeM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setbe(c));
        }
    }

    static final class ConditionsSetbeR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setbe(c));
        }
    }

    static final class ConditionsSeteM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.sete(c));
        }
    }

    static final class ConditionsSeteR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.sete(c));
        }
    }

    static final class ConditionsSetgM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setg(c));
        }
    }

    static final class ConditionsSetgR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setg(c));
        }
    }

    static final class ConditionsSetgeM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setge(c));
        }
    }

    static final class ConditionsSetgeR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setge(c));
        }
    }

    static final class ConditionsSetlM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setl(c));
        }
    }

    static final class ConditionsSetlR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setl(c));
        }
    }

    static final class ConditionsSetleM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setle(c));
        }
    }

    static final class ConditionsSetleR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setle(c));
        }
    }

    static final class ConditionsSetneM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setne(c));
        }
    }

    static final class ConditionsSetneR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setne(c));
        }
    }

    static final class ConditionsSetnoM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setno(c));
        }
    }

    static final class ConditionsSetnoR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setno(c));
        }
    }

    static final class ConditionsSetnpM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setnp(c));
        }
    }

    static final class ConditionsSetnpR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setnp(c));
        }
    }

    static final class ConditionsSetnsM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setns(c));
        }
    }

    static final class ConditionsSetnsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setns(c));
        }
    }

    static final class ConditionsSetoM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.seto(c));
        }
    }

    static final class ConditionsSetoR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.seto(c));
        }
    }

    static final class ConditionsSetpM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setp(c));
        }
    }

    static final class ConditionsSetpR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setp(c));
        }
    }

    static final class ConditionsSetsM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.sets(c));
        }
    }

    static final class ConditionsSetsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.sets(c));
        }
    }

    static final class ControlRegistersClts extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            ControlRegisters.clts(c);
        }
    }

    static final class ControlRegistersLmswM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            long la = t.address(in, 2, false);
            ControlRegisters.lmsw(t, m.load16(la));
        }
    }

    static final class ControlRegistersLmswR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            ControlRegisters.lmsw(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class ControlRegistersRead32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            r[in.a] = ControlRegisters.read32(t, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class ControlRegistersRead64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            r[in.a] = ControlRegisters.read64(t, in.b);
        }
    }

    static final class ControlRegistersSmsw16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, ControlRegisters.smsw16(t));
        }
    }

    static final class ControlRegistersSmsw16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, ControlRegisters.smsw16(t));
        }
    }

    static final class ControlRegistersSmsw32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = ControlRegisters.smsw32(t) & 0xFFFF_FFFFL;
        }
    }

    static final class ControlRegistersSmsw64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = ControlRegisters.smsw64(t);
        }
    }

    static final class ControlRegistersWrite32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            ControlRegisters.write32(t, in.a, (int) r[in.b]);
        }
    }

    static final class ControlRegistersWrite64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            ControlRegisters.write64(t, in.a, r[in.b]);
        }
    }

    static final class ControlRegistersXgetbv extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ControlRegisters.xgetbv(t);
        }
    }

    static final class ControlRegistersXsetbv extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            ControlRegisters.xsetbv(t);
        }
    }

    static final class Crc32Crc32By16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Crc32.crc32By16((int) r[in.a], m.load16(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Crc32.crc32By16((int) r[in.a], (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Crc32.crc32By32((int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Crc32.crc32By32((int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Crc32.crc32By64((int) r[in.a], m.load64(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Crc32.crc32By64((int) r[in.a], r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Crc32.crc32By8((int) r[in.a], m.load8(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Crc32.crc32By8((int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataBswap16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.bswap16((int) r[in.a] & 0xFFFF));
        }
    }

    static final class DataBswap32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.bswap32((int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class DataBswap64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.bswap64(r[in.a]);
        }
    }

    static final class DataExtendAccumulator16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendAccumulator16(c);
        }
    }

    static final class DataExtendAccumulator32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendAccumulator32(c);
        }
    }

    static final class DataExtendAccumulator64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendAccumulator64(c);
        }
    }

    static final class DataExtendIntoData16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendIntoData16(c);
        }
    }

    static final class DataExtendIntoData32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendIntoData32(c);
        }
    }

    static final class DataExtendIntoData64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendIntoData64(c);
        }
    }

    static final class DataMov16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Data.mov16((int) in.imm));
        }
    }

    static final class DataMov16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Data.mov16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMov16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.mov16((int) in.imm));
        }
    }

    static final class DataMov16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.mov16(m.load16(la)));
        }
    }

    static final class DataMov16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.mov16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMov32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) in.imm));
        }
    }

    static final class DataMov32MMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) (c.fpu.mmx(in.b))));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) r[in.b]));
        }
    }

    static final class DataMov32MX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) v[in.b]));
        }
    }

    static final class DataMov32MXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) (v[in.b])));
        }
    }

    static final class DataMov32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.mov32((int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Data.mov32(m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov32RMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            r[in.a] = Data.mov32((int) (c.fpu.mmx(in.b))) & 0xFFFF_FFFFL;
            c.fpu.enterMmx();
        }
    }

    static final class DataMov32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.mov32((int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = Data.mov32((int) (v[in.b])) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov32XX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = v[in.a] & ~0xFFFF_FFFFL | Data.mov32((int) v[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Data.mov64(in.imm));
        }
    }

    static final class DataMov64MMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, true);
            m.store64(la, Data.mov64(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Data.mov64(r[in.b]));
        }
    }

    static final class DataMov64MX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, true);
            v[in.a] = Data.mov64(v[in.b]);
            v[in.a + 1] = Data.mov64(v[in.b + 1]);
            t.storeVector(la);
        }
    }

    static final class DataMov64MXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, true);
            t.checkVectorAlignment(la);
            v[in.a] = Data.mov64(v[in.b]);
            v[in.a + 1] = Data.mov64(v[in.b + 1]);
            t.storeVector(la);
        }
    }

    static final class DataMov64MXV3 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, true);
            m.store64(la, Data.mov64(v[in.b]));
        }
    }

    static final class DataMov64MmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, false);
            c.fpu.setMmx(in.a, Data.mov64((m.load32(la)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, Data.mov64(m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, Data.mov64(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, Data.mov64(((int) r[in.b]) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, Data.mov64(r[in.b]));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            c.fpu.setMmx(in.a, Data.mov64(v[in.b]));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.mov64(in.imm);
        }
    }

    static final class DataMov64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Data.mov64(m.load64(la));
        }
    }

    static final class DataMov64RMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            r[in.a] = Data.mov64(c.fpu.mmx(in.b));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.mov64(r[in.b]);
        }
    }

    static final class DataMov64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = Data.mov64(v[in.b]);
        }
    }

    static final class DataMov64XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            v[in.a] = Data.mov64(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = Data.mov64(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class DataMov64XMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = Data.mov64(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = Data.mov64(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class DataMov64XMV3 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            v[in.a] = Data.mov64(m.load64(la));
        }
    }

    static final class DataMov64XX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = Data.mov64(v[in.b]);
            v[in.a + 1] = Data.mov64(v[in.b + 1]);
        }
    }

    static final class DataMov64XXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = Data.mov64(v[in.b]);
        }
    }

    static final class DataMov8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Data.mov8((int) in.imm));
        }
    }

    static final class DataMov8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Data.mov8(t.get8(in.b)));
        }
    }

    static final class DataMov8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Data.mov8((int) in.imm));
        }
    }

    static final class DataMov8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Data.mov8(m.load8(la)));
        }
    }

    static final class DataMov8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Data.mov8(t.get8(in.b)));
        }
    }

    static final class DataMovbe16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Data.movbe16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMovbe16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.movbe16(m.load16(la)));
        }
    }

    static final class DataMovbe32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Data.movbe32((int) r[in.b]));
        }
    }

    static final class DataMovbe32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Data.movbe32(m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovbe64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Data.movbe64(r[in.b]));
        }
    }

    static final class DataMovbe64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Data.movbe64(m.load64(la));
        }
    }

    static final class DataMovsxByte16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set16(in.a, Data.movsxByte16(m.load8(la)));
        }
    }

    static final class DataMovsxByte16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movsxByte16(t.get8(in.b)));
        }
    }

    static final class DataMovsxByte32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Data.movsxByte32(m.load8(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxByte32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxByte32(t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxByte64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Data.movsxByte64(m.load8(la));
        }
    }

    static final class DataMovsxByte64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxByte64(t.get8(in.b));
        }
    }

    static final class DataMovsxWord16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.movsxWord16(m.load16(la)));
        }
    }

    static final class DataMovsxWord16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movsxWord16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMovsxWord32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Data.movsxWord32(m.load16(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxWord32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxWord32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxWord64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Data.movsxWord64(m.load16(la));
        }
    }

    static final class DataMovsxWord64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxWord64((int) r[in.b] & 0xFFFF);
        }
    }

    static final class DataMovsxd16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.movsxd16(m.load16(la)));
        }
    }

    static final class DataMovsxd16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movsxd16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMovsxd32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Data.movsxd32(m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxd32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxd32((int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxd64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Data.movsxd64(m.load32(la));
        }
    }

    static final class DataMovsxd64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxd64((int) r[in.b]);
        }
    }

    static final class DataMovzx16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set16(in.a, Data.movzx16(m.load8(la)));
        }
    }

    static final class DataMovzx16RMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.movzx16(m.load16(la)));
        }
    }

    static final class DataMovzx16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movzx16(t.get8(in.b)));
        }
    }

    static final class DataMovzx16RRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movzx16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMovzx32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Data.movzx32(m.load8(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovzx32RMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Data.movzx32(m.load16(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovzx32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movzx32(t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovzx32RRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movzx32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovzx64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Data.movzx64(m.load8(la));
        }
    }

    static final class DataMovzx64RMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Data.movzx64(m.load16(la));
        }
    }

    static final class DataMovzx64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movzx64(t.get8(in.b));
        }
    }

    static final class DataMovzx64RRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movzx64((int) r[in.b] & 0xFFFF);
        }
    }

    static final class DebugRead32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Debug.read32(t, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class DebugRead64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Debug.read64(t, in.b);
        }
    }

    static final class DebugWrite32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Debug.write32(t, in.a, (int) r[in.b]);
        }
    }

    static final class DebugWrite64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Debug.write64(t, in.a, r[in.b]);
        }
    }

    static final class DecimalAaa extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.aaa(c);
        }
    }

    static final class DecimalAadI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.aad(c, (int) in.imm);
        }
    }

    static final class DecimalAamI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.aam(c, (int) in.imm);
        }
    }

    static final class DecimalAas extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.aas(c);
        }
    }

    static final class DecimalDaa extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.daa(c);
        }
    }

    static final class DecimalDas extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.das(c);
        }
    }

    static final class DivideDiv16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Divide.div16(c, m.load16(la));
        }
    }

    static final class DivideDiv16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.div16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class DivideDiv32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Divide.div32(c, m.load32(la));
        }
    }

    static final class DivideDiv32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.div32(c, (int) r[in.a]);
        }
    }

    static final class DivideDiv64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Divide.div64(c, m.load64(la));
        }
    }

    static final class DivideDiv64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.div64(c, r[in.a]);
        }
    }

    static final class DivideDiv8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Divide.div8(c, m.load8(la));
        }
    }

    static final class DivideDiv8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.div8(c, t.get8(in.a));
        }
    }

    static final class DivideIdiv16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Divide.idiv16(c, m.load16(la));
        }
    }

    static final class DivideIdiv16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.idiv16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class DivideIdiv32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Divide.idiv32(c, m.load32(la));
        }
    }

    static final class DivideIdiv32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.idiv32(c, (int) r[in.a]);
        }
    }

    static final class DivideIdiv64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Divide.idiv64(c, m.load64(la));
        }
    }

    static final class DivideIdiv64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.idiv64(c, r[in.a]);
        }
    }

    static final class DivideIdiv8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Divide.idiv8(c, m.load8(la));
        }
    }

    static final class DivideIdiv8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.idiv8(c, t.get8(in.a));
        }
    }

    static final class ExchangeCmpxchg16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchg16(t, in);
        }
    }

    static final class ExchangeCmpxchg32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchg32(t, in);
        }
    }

    static final class ExchangeCmpxchg64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchg64(t, in);
        }
    }

    static final class ExchangeCmpxchg8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchg8(t, in);
        }
    }

    static final class ExchangeCmpxchgWide16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchgWide16(t, in);
        }
    }

    static final class ExchangeCmpxchgWide32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchgWide32(t, in);
        }
    }

    static final class ExchangeCmpxchgWide64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchgWide64(t, in);
        }
    }

    static final class ExchangeXadd16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xadd16(t, in);
        }
    }

    static final class ExchangeXadd32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xadd32(t, in);
        }
    }

    static final class ExchangeXadd64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xadd64(t, in);
        }
    }

    static final class ExchangeXadd8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xadd8(t, in);
        }
    }

    static final class ExchangeXchg16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchg16(t, in);
        }
    }

    static final class ExchangeXchg32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchg32(t, in);
        }
    }

    static final class ExchangeXchg64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchg64(t, in);
        }
    }

    static final class ExchangeXchg8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchg8(t, in);
        }
    }

    static final class ExchangeXchgAccumulator16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchgAccumulator16(t, in);
        }
    }

    static final class ExchangeXchgAccumulator32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchgAccumulator32(t, in);
        }
    }

    static final class ExchangeXchgAccumulator64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchgAccumulator64(t, in);
        }
    }

    static final class ExtendedStateFxrstor extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ExtendedState.fxrstor(t, in);
        }
    }

    static final class ExtendedStateFxsave extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ExtendedState.fxsave(t, in);
        }
    }

    static final class ExtendedStateLdmxcsrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            ExtendedState.ldmxcsr(t, m.load32(la));
        }
    }

    static final class ExtendedStateStmxcsrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, ExtendedState.stmxcsr(c));
        }
    }

    static final class ExtendedStateXrstor extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ExtendedState.xrstor(t, in);
        }
    }

    static final class ExtendedStateXsave extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ExtendedState.xsave(t, in);
        }
    }

    static final class FarBranchesCallDirectII extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarBranches.callDirect(t, in);
        }
    }

    static final class FarBranchesCallIndirect extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarBranches.callIndirect(t, in);
        }
    }

    static final class FarBranchesJumpDirectII extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarBranches.jumpDirect(t, in);
        }
    }

    static final class FarBranchesJumpIndirect extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarBranches.jumpIndirect(t, in);
        }
    }

    static final class FarReturnsIret extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarReturns.iret(t, in);
        }
    }

    static final class FarReturnsRet extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarReturns.ret(t, in);
        }
    }

    static final class FarReturnsRetPopI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarReturns.retPop(t, in);
        }
    }

    static final class FastCallsRdfsbaseR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = FastCalls.rdfsbase(c) & 0xFFFF_FFFFL;
        }
    }

    static final class FastCallsRdfsbaseRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = FastCalls.rdfsbase(c);
        }
    }

    static final class FastCallsRdgsbaseR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = FastCalls.rdgsbase(c) & 0xFFFF_FFFFL;
        }
    }

    static final class FastCallsRdgsbaseRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = FastCalls.rdgsbase(c);
        }
    }

    static final class FastCallsSwapgs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            FastCalls.swapgs(t);
        }
    }

    static final class FastCallsSyscall extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FastCalls.syscall(t);
        }
    }

    static final class FastCallsSysenter extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FastCalls.sysenter(t);
        }
    }

    static final class FastCallsSysexit extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FastCalls.sysexit(t, in);
        }
    }

    static final class FastCallsSysret extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FastCalls.sysret(t, in);
        }
    }

    static final class FastCallsWrfsbaseR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FastCalls.wrfsbase(t, ((int) r[in.a]) & 0xFFFF_FFFFL);
        }
    }

    static final class FastCallsWrfsbaseRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FastCalls.wrfsbase(t, r[in.a]);
        }
    }

    static final class FastCallsWrgsbaseR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FastCalls.wrgsbase(t, ((int) r[in.a]) & 0xFFFF_FFFFL);
        }
    }

    static final class FastCallsWrgsbaseRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FastCalls.wrgsbase(t, r[in.a]);
        }
    }

    static final class FlagControlClac extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FlagControl.clac(t);
        }
    }

    static final class FlagControlCli extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagControl.cli(t);
        }
    }

    static final class FlagControlPopf extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FlagControl.popf(t, in);
        }
    }

    static final class FlagControlPushf extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagControl.pushf(t, in);
        }
    }

    static final class FlagControlStac extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FlagControl.stac(t);
        }
    }

    static final class FlagControlSti extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FlagControl.sti(t);
        }
    }

    static final class FlagOpsClc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.clc(c);
        }
    }

    static final class FlagOpsCld extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.cld(c);
        }
    }

    static final class FlagOpsCmc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.cmc(c);
        }
    }

    static final class FlagOpsLahf extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.lahf(c);
        }
    }

    static final class FlagOpsSahf extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.sahf(c);
        }
    }

    static final class FlagOpsSalc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.salc(c);
        }
    }

    static final class FlagOpsStc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.stc(c);
        }
    }

    static final class FlagOpsStd extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.std(c);
        }
    }

    static final class HypercallsVmcall extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Hypercalls.vmcall(t);
        }
    }

    static final class IdentificationCpuid extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Identification.cpuid(t);
        }
    }

    static final class IdentificationRdpmc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Identification.rdpmc(t);
        }
    }

    static final class IdentificationRdtsc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Identification.rdtsc(t);
        }
    }

    static final class IdentificationRdtscp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Identification.rdtscp(t);
        }
    }

    static final class LogicAnd16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class LogicAnd16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicAnd16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class LogicAnd16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class LogicAnd16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicAnd32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class LogicAnd32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class LogicAnd32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.and32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicAnd32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Logic.and32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicAnd32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.and32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicAnd64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.and64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class LogicAnd64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.and64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class LogicAnd64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.and64(c, r[in.a], in.imm);
        }
    }

    static final class LogicAnd64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Logic.and64(c, r[in.a], m.load64(la));
        }
    }

    static final class LogicAnd64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.and64(c, r[in.a], r[in.b]);
        }
    }

    static final class LogicAnd8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.and8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class LogicAnd8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.and8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class LogicAnd8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.and8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class LogicAnd8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Logic.and8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class LogicAnd8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.and8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class LogicNot16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.not16(m.loadForStore16(la)));
        }
    }

    static final class LogicNot16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.not16((int) r[in.a] & 0xFFFF));
        }
    }

    static final class LogicNot32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.not32(m.loadForStore32(la)));
        }
    }

    static final class LogicNot32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.not32((int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicNot64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.not64(m.loadForStore64(la)));
        }
    }

    static final class LogicNot64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.not64(r[in.a]);
        }
    }

    static final class LogicNot8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.not8(m.loadForStore8(la)));
        }
    }

    static final class LogicNot8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.not8(t.get8(in.a)));
        }
    }

    static final class LogicOr16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class LogicOr16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicOr16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class LogicOr16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class LogicOr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicOr32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class LogicOr32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class LogicOr32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.or32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicOr32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Logic.or32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicOr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.or32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicOr64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.or64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class LogicOr64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.or64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class LogicOr64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.or64(c, r[in.a], in.imm);
        }
    }

    static final class LogicOr64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Logic.or64(c, r[in.a], m.load64(la));
        }
    }

    static final class LogicOr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.or64(c, r[in.a], r[in.b]);
        }
    }

    static final class LogicOr8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.or8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class LogicOr8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.or8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class LogicOr8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.or8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class LogicOr8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Logic.or8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class LogicOr8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.or8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class LogicTest16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Logic.test16(c, m.load16(la), (int) in.imm);
        }
    }

    static final class LogicTest16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Logic.test16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
        }
    }

    static final class LogicTest16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
        }
    }

    static final class LogicTest16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class LogicTest32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Logic.test32(c, m.load32(la), (int) in.imm);
        }
    }

    static final class LogicTest32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Logic.test32(c, m.load32(la), (int) r[in.b]);
        }
    }

    static final class LogicTest32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test32(c, (int) r[in.a], (int) in.imm);
        }
    }

    static final class LogicTest32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test32(c, (int) r[in.a], (int) r[in.b]);
        }
    }

    static final class LogicTest64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Logic.test64(c, m.load64(la), in.imm);
        }
    }

    static final class LogicTest64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Logic.test64(c, m.load64(la), r[in.b]);
        }
    }

    static final class LogicTest64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test64(c, r[in.a], in.imm);
        }
    }

    static final class LogicTest64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test64(c, r[in.a], r[in.b]);
        }
    }

    static final class LogicTest8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Logic.test8(c, m.load8(la), (int) in.imm);
        }
    }

    static final class LogicTest8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Logic.test8(c, m.load8(la), t.get8(in.b));
        }
    }

    static final class LogicTest8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test8(c, t.get8(in.a), (int) in.imm);
        }
    }

    static final class LogicTest8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test8(c, t.get8(in.a), t.get8(in.b));
        }
    }

    static final class LogicXor16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class LogicXor16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicXor16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class LogicXor16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class LogicXor16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicXor32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class LogicXor32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class LogicXor32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.xor32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicXor32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Logic.xor32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicXor32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.xor32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicXor64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.xor64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class LogicXor64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.xor64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class LogicXor64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.xor64(c, r[in.a], in.imm);
        }
    }

    static final class LogicXor64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Logic.xor64(c, r[in.a], m.load64(la));
        }
    }

    static final class LogicXor64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.xor64(c, r[in.a], r[in.b]);
        }
    }

    static final class LogicXor8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.xor8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class LogicXor8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.xor8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class LogicXor8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.xor8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class LogicXor8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Logic.xor8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class LogicXor8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.xor8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class MaskedStoreMaskmovdquXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            MaskedStore.maskmovdqu(t, in, v, in.a, in.b);
        }
    }

    static final class MaskedStoreMaskmovqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            MaskedStore.maskmovq(t, in, c.fpu.mmx(in.a), c.fpu.mmx(in.b));
            c.fpu.enterMmx();
        }
    }

    static final class MmxStateEmms extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            MmxState.emms(t);
        }
    }

    static final class MsrAccessRdmsr extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            MsrAccess.rdmsr(t);
        }
    }

    static final class MsrAccessWrmsr extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            MsrAccess.wrmsr(t);
        }
    }

    static final class MultiplyImul16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class MultiplyImul16RMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Multiply.imul16(c, m.load16(la), (int) in.imm));
        }
    }

    static final class MultiplyImul16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class MultiplyImul16RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Multiply.imul16(c, (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class MultiplyImul32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Multiply.imul32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class MultiplyImul32RMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Multiply.imul32(c, m.load32(la), (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class MultiplyImul32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Multiply.imul32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class MultiplyImul32RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Multiply.imul32(c, (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class MultiplyImul64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Multiply.imul64(c, r[in.a], m.load64(la));
        }
    }

    static final class MultiplyImul64RMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Multiply.imul64(c, m.load64(la), in.imm);
        }
    }

    static final class MultiplyImul64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Multiply.imul64(c, r[in.a], r[in.b]);
        }
    }

    static final class MultiplyImul64RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Multiply.imul64(c, r[in.b], in.imm);
        }
    }

    static final class MultiplyImulWide16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Multiply.imulWide16(c, m.load16(la));
        }
    }

    static final class MultiplyImulWide16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.imulWide16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class MultiplyImulWide32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Multiply.imulWide32(c, m.load32(la));
        }
    }

    static final class MultiplyImulWide32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.imulWide32(c, (int) r[in.a]);
        }
    }

    static final class MultiplyImulWide64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Multiply.imulWide64(c, m.load64(la));
        }
    }

    static final class MultiplyImulWide64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.imulWide64(c, r[in.a]);
        }
    }

    static final class MultiplyImulWide8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Multiply.imulWide8(c, m.load8(la));
        }
    }

    static final class MultiplyImulWide8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.imulWide8(c, t.get8(in.a));
        }
    }

    static final class MultiplyMul16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Multiply.mul16(c, m.load16(la));
        }
    }

    static final class MultiplyMul16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.mul16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class MultiplyMul32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Multiply.mul32(c, m.load32(la));
        }
    }

    static final class MultiplyMul32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.mul32(c, (int) r[in.a]);
        }
    }

    static final class MultiplyMul64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Multiply.mul64(c, m.load64(la));
        }
    }

    static final class MultiplyMul64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.mul64(c, r[in.a]);
        }
    }

    static final class MultiplyMul8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Multiply.mul8(c, m.load8(la));
        }
    }

    static final class MultiplyMul8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.mul8(c, t.get8(in.a));
        }
    }

    static final class MultiplyMulx32RRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 4, false);
            Multiply.mulx32(c, in, m.load32(la));
        }
    }

    static final class MultiplyMulx32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            Multiply.mulx32(c, in, (int) r[in.c]);
        }
    }

    static final class MultiplyMulx64RRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            long la = t.address(in, 8, false);
            Multiply.mulx64(c, in, m.load64(la));
        }
    }

    static final class MultiplyMulx64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkVex();
            Multiply.mulx64(c, in, r[in.c]);
        }
    }

    static final class MxcsrMovesLdmxcsrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            MxcsrMoves.ldmxcsr(t, c.sse, m.load32(la));
        }
    }

    static final class MxcsrMovesStmxcsrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, MxcsrMoves.stmxcsr(c.sse));
        }
    }

    static final class PackedBlendBlendpdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.blendpd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedBlendBlendpdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.blendpd(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedBlendBlendpsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.blendps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedBlendBlendpsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.blendps(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedBlendBlendvpdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.blendvpd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedBlendBlendvpdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.blendvpd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedBlendBlendvpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.blendvps(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedBlendBlendvpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.blendvps(v, in.a, in.a, in.b);
        }
    }

    static final class PackedBlendPblendvbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.pblendvb(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedBlendPblendvbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.pblendvb(v, in.a, in.a, in.b);
        }
    }

    static final class PackedBlendPblendwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.pblendw(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedBlendPblendwXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.pblendw(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedComparePcmpeqbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpeqb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpeqb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpeqbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpeqb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpeqb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpeqdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpeqd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpeqd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpeqdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpeqd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpeqd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpeqqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpeqq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpeqq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpeqqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpeqq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpeqq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpeqwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpeqw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpeqw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpeqwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpeqw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpeqw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpgtbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpgtb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpgtb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpgtbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpgtb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpgtb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpgtdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpgtd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpgtd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpgtdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpgtd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpgtd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpgtqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpgtq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpgtq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpgtqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpgtq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpgtq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpgtwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpgtw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpgtw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpgtwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpgtw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpgtw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxsb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxsb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxsb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxsd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxsd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxsd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pmaxsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePmaxswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pmaxsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePmaxswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxubMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pmaxub(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePmaxubMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pmaxub(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePmaxubXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxub(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxub(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxubXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxub(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxub(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxudXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxud(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxud(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxudXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxud(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxud(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxuwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxuw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxuwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxuw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxuw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminsb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminsb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminsb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminsd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminsd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminsd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pminsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePminswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pminsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePminswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminubMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pminub(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePminubMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pminub(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePminubXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminub(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminub(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminubXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminub(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminub(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminudXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminud(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminud(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminudXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminud(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminud(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminuwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminuw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminuwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminuw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminuw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedExtendPmovsxbdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedExtend.pmovsxbd(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxbdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxbd(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxbqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 2, false);
            PackedExtend.pmovsxbq(v, in.a, (m.load16(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxbqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxbq(v, in.a, ((int) v[in.b] & 0xFFFF) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovsxbw(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovsxbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxbw(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovsxdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovsxdq(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovsxdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxdq(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovsxwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovsxwd(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovsxwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxwd(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovsxwqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedExtend.pmovsxwq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxwqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxwq(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedExtend.pmovzxbd(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxbd(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 2, false);
            PackedExtend.pmovzxbq(v, in.a, (m.load16(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxbq(v, in.a, ((int) v[in.b] & 0xFFFF) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovzxbw(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovzxbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxbw(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovzxdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovzxdq(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovzxdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxdq(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovzxwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovzxwd(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovzxwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxwd(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovzxwqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedExtend.pmovzxwq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxwqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxwq(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedHorizontalMpsadbwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.mpsadbw(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedHorizontalMpsadbwXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.mpsadbw(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedHorizontalPhadddMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phadddMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhadddMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phadddMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhadddXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phaddd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhadddXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phaddd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhaddswMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phaddswMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhaddswMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phaddswMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhaddswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phaddsw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhaddswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phaddsw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhaddwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phaddwMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhaddwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phaddwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhaddwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phaddw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhaddwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phaddw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhminposuwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phminposuw(v, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhminposuwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phminposuw(v, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhsubdMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phsubdMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubdMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phsubdMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phsubd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhsubdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phsubd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhsubswMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phsubswMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubswMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phsubswMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phsubsw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhsubswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phsubsw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhsubwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phsubwMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phsubwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phsubw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhsubwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phsubw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedIntegerPabsbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pabsb(m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabsbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pabsb(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pabsb(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pabsb(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPabsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pabsb(v[in.b]);
            v[in.a + 1] = PackedInteger.pabsb(v[in.b + 1]);
        }
    }

    static final class PackedIntegerPabsdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pabsd(m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabsdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pabsd(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pabsd(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pabsd(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPabsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pabsd(v[in.b]);
            v[in.a + 1] = PackedInteger.pabsd(v[in.b + 1]);
        }
    }

    static final class PackedIntegerPabswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pabsw(m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pabsw(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pabsw(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pabsw(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPabswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pabsw(v[in.b]);
            v[in.a + 1] = PackedInteger.pabsw(v[in.b + 1]);
        }
    }

    static final class PackedIntegerPaddbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.paddb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.paddb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.paddb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.paddb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPaddbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.paddb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.paddb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPadddMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.paddd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPadddMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.paddd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPadddXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.paddd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.paddd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPadddXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.paddd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.paddd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPaddqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.paddq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.paddq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.paddq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.paddq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPaddqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.paddq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.paddq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPaddwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.paddw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.paddw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.paddw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.paddw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPaddwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.paddw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.paddw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPandMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pand(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPandMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pand(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPandXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pand(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pand(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPandXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pand(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pand(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPandnMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pandn(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPandnMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pandn(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPandnXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pandn(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pandn(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPandnXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pandn(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pandn(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPavgbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pavgb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPavgbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pavgb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPavgbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pavgb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pavgb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPavgbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pavgb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pavgb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPavgwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pavgw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPavgwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pavgw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPavgwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pavgw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pavgw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPavgwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pavgw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pavgw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPorMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.por(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPorMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.por(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPorXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.por(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.por(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPorXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.por(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.por(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsignbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psignb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsignbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psignb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsignbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psignb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psignb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsignbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psignb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psignb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsigndMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psignd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsigndMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psignd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsigndXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psignd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psignd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsigndXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psignd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psignd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsignwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psignw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsignwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psignw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsignwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psignw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psignw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsignwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psignw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psignw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsubbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psubb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psubb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psubb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psubb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsubbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psubb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psubb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsubdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psubd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psubd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psubd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psubd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsubdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psubd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psubd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsubqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psubq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psubq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psubq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psubq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsubqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psubq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psubq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsubwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psubw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psubw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psubw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psubw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsubwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psubw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psubw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPxorMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pxor(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPxorMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pxor(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPxorXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pxor(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pxor(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPxorXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pxor(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pxor(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMoveLoadHighXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedMove.loadHigh(v, in.a, m.load64(la));
        }
    }

    static final class PackedMoveMovmskpdRX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.movmskpd(v, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMoveMovmskpsRX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.movmskps(v, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMoveMovqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedMove.movq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedMoveMovqXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedMove.movq(v, in.a, m.load64(la));
        }
    }

    static final class PackedMoveMovqXMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            PackedMove.movq(v, in.a, c.fpu.mmx(in.b));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMoveMovqXR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.movq(v, in.a, ((int) r[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedMoveMovqXRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.movq(v, in.a, r[in.b]);
        }
    }

    static final class PackedMoveMovqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.movq(v, in.a, v[in.b]);
        }
    }

    static final class PackedMovePextr32MXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, PackedMove.pextr32(v, in.b, (int) in.imm));
        }
    }

    static final class PackedMovePextr32RXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pextr32(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMovePextr64MXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, true);
            m.store64(la, PackedMove.pextr64(v, in.b, (int) in.imm));
        }
    }

    static final class PackedMovePextr64RXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pextr64(v, in.b, (int) in.imm);
        }
    }

    static final class PackedMovePextrbMXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 1, true);
            m.store8(la, PackedMove.pextrb(v, in.b, (int) in.imm));
        }
    }

    static final class PackedMovePextrbRXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pextrb(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMovePextrwMXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 2, true);
            m.store16(la, PackedMove.pextrw(v, in.b, (int) in.imm));
        }
    }

    static final class PackedMovePextrwMmxRMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            r[in.a] = PackedMove.pextrwMmx(c.fpu.mmx(in.b), (int) in.imm) & 0xFFFF_FFFFL;
            c.fpu.enterMmx();
        }
    }

    static final class PackedMovePextrwRXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pextrw(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMovePinsr32XMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedMove.pinsr32(v, in.a, in.a, m.load32(la), (int) in.imm);
        }
    }

    static final class PackedMovePinsr32XRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.pinsr32(v, in.a, in.a, (int) r[in.b], (int) in.imm);
        }
    }

    static final class PackedMovePinsr64XMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedMove.pinsr64(v, in.a, in.a, m.load64(la), (int) in.imm);
        }
    }

    static final class PackedMovePinsr64XRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.pinsr64(v, in.a, in.a, r[in.b], (int) in.imm);
        }
    }

    static final class PackedMovePinsrbXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 1, false);
            PackedMove.pinsrb(v, in.a, in.a, (m.load8(la)) & 0xFFFF_FFFFL, (int) in.imm);
        }
    }

    static final class PackedMovePinsrbXRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.pinsrb(v, in.a, in.a, ((int) r[in.b]) & 0xFFFF_FFFFL, (int) in.imm);
        }
    }

    static final class PackedMovePinsrwMmxMmMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 2, false);
            c.fpu.setMmx(in.a, PackedMove.pinsrwMmx(c.fpu.mmx(in.a), (m.load16(la)) & 0xFFFF_FFFFL, (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMovePinsrwMmxMmRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMove.pinsrwMmx(c.fpu.mmx(in.a), ((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL, (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMovePinsrwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 2, false);
            PackedMove.pinsrw(v, in.a, in.a, (m.load16(la)) & 0xFFFF_FFFFL, (int) in.imm);
        }
    }

    static final class PackedMovePinsrwXRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.pinsrw(v, in.a, in.a, ((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL, (int) in.imm);
        }
    }

    static final class PackedMovePmovmskbMmxRMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            r[in.a] = PackedMove.pmovmskbMmx(c.fpu.mmx(in.b)) & 0xFFFF_FFFFL;
            c.fpu.enterMmx();
        }
    }

    static final class PackedMovePmovmskbRX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pmovmskb(v, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMovePtestXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedMove.ptest(c, v, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedMovePtestXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.ptest(c, v, in.a, in.b);
        }
    }

    static final class PackedMoveStoreHighMX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, true);
            m.store64(la, PackedMove.storeHigh(v, in.b));
        }
    }

    static final class PackedMultiplyPmaddubswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmaddubsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmaddubswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmaddubsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmaddubswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmaddubsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmaddubsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmaddubswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmaddubsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmaddubsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmaddwdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmaddwd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmaddwdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmaddwd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmaddwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmaddwd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmaddwd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmaddwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmaddwd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmaddwd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmuldqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmuldq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmuldq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmuldqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmuldq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmuldq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmulhrswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmulhrsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhrswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmulhrsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhrswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmulhrsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmulhrsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmulhrswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmulhrsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmulhrsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmulhuwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmulhuw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhuwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmulhuw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhuwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmulhuw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmulhuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmulhuwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmulhuw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmulhuw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmulhwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmulhw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmulhw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmulhw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmulhw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmulhwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmulhw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmulhw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmulldXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmulld(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmulld(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmulldXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmulld(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmulld(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmullwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmullw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmullwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmullw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmullwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmullw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmullw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmullwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmullw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmullw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmuludqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmuludq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmuludqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmuludq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmuludqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmuludq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmuludq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmuludqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmuludq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmuludq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPsadbwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.psadbw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPsadbwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.psadbw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPsadbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.psadbw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.psadbw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPsadbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.psadbw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.psadbw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedPackPackssdwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.packssdwMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPackssdwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.packssdwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPackssdwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.packssdw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPackssdwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.packssdw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPacksswbMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.packsswbMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPacksswbMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.packsswbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPacksswbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.packsswb(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPacksswbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.packsswb(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPackusdwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.packusdw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPackusdwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.packusdw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPackuswbMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.packuswbMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPackuswbMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.packuswbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPackuswbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.packuswb(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPackuswbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.packuswb(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckhbwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.punpckhbwMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhbwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpckhbwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckhbw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckhbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckhbw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckhdqMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.punpckhdqMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhdqMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpckhdqMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckhdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckhdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckhdq(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckhqdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckhqdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckhqdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckhqdq(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckhwdMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.punpckhwdMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhwdMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpckhwdMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckhwd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckhwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckhwd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpcklbwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, false);
            c.fpu.setMmx(in.a, PackedPack.punpcklbwMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpcklbwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpcklbwMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpcklbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpcklbw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpcklbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpcklbw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckldqMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, false);
            c.fpu.setMmx(in.a, PackedPack.punpckldqMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckldqMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpckldqMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckldqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckldq(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckldqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckldq(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpcklqdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpcklqdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpcklqdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpcklqdq(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpcklwdMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, false);
            c.fpu.setMmx(in.a, PackedPack.punpcklwdMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpcklwdMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpcklwdMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpcklwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpcklwd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpcklwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpcklwd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedSaturatePaddsbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.paddsb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddsbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.paddsb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.paddsb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.paddsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePaddsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.paddsb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.paddsb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePaddswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.paddsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.paddsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.paddsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.paddsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePaddswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.paddsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.paddsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePaddusbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.paddusb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddusbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.paddusb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddusbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.paddusb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.paddusb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePaddusbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.paddusb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.paddusb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePadduswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.paddusw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePadduswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.paddusw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePadduswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.paddusw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.paddusw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePadduswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.paddusw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.paddusw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePsubsbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.psubsb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubsbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.psubsb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.psubsb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.psubsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePsubsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.psubsb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.psubsb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePsubswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.psubsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.psubsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.psubsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.psubsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePsubswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.psubsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.psubsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePsubusbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.psubusb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubusbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.psubusb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubusbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.psubusb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.psubusb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePsubusbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.psubusb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.psubusb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePsubuswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.psubusw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubuswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.psubusw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubuswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.psubusw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.psubusw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePsubuswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.psubusw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.psubusw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedShiftPslldByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.pslldBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPslldByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.pslldBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPslldMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPslldMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPslldMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPslldXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.pslld(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.pslld(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPslldqXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.pslldq(v, in.a, in.a, (int) in.imm);
        }
    }

    static final class PackedShiftPsllqByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psllqBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsllqByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psllqBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsllqMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllqXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psllq(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psllq(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsllwByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psllwBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsllwByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psllwBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsllwMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllwXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psllw(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psllw(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsradByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psradBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsradByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psradBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsradMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsradMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsradMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsradXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psrad(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psrad(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsrawByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psrawBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsrawByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrawBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsrawMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrawMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrawMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrawXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psraw(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psraw(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsrldByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psrldBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsrldByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrldBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsrldMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrldMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrldMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrldXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psrld(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psrld(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsrldqXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrldq(v, in.a, in.a, (int) in.imm);
        }
    }

    static final class PackedShiftPsrlqByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psrlqBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsrlqByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrlqBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsrlqMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlqXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psrlq(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psrlq(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsrlwByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psrlwBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsrlwByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrlwBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsrlwMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlwXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psrlw(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psrlw(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShuffleInsertpsMemoryXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedShuffle.insertpsMemory(v, in.a, in.a, m.load32(la), (int) in.imm);
        }
    }

    static final class PackedShuffleInsertpsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.insertps(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShuffleMovddupXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedShuffle.movddup(v, in.a, m.load64(la));
        }
    }

    static final class PackedShuffleMovddupXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.movddup(v, in.a, v[in.b]);
        }
    }

    static final class PackedShuffleMovhlpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.movhlps(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShuffleMovshdupXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedShuffle.movshdup(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedShuffle.movshdup(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedShuffleMovshdupXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShuffle.movshdup(v[in.b]);
            v[in.a + 1] = PackedShuffle.movshdup(v[in.b + 1]);
        }
    }

    static final class PackedShuffleMovsldupXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedShuffle.movsldup(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedShuffle.movsldup(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedShuffleMovsldupXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShuffle.movsldup(v[in.b]);
            v[in.a + 1] = PackedShuffle.movsldup(v[in.b + 1]);
        }
    }

    static final class PackedShufflePalignrMmxMmMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShuffle.palignrMmx(c.fpu.mmx(in.a), m.load64(la), (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePalignrMmxMmMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShuffle.palignrMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b), (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePalignrXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.palignr(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShufflePalignrXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.palignr(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShufflePshufbMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShuffle.pshufbMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePshufbMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShuffle.pshufbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePshufbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.pshufb(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShufflePshufbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.pshufb(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShufflePshufdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.pshufd(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShufflePshufdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.pshufd(v, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShufflePshufhwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.pshufhw(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShufflePshufhwXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.pshufhw(v, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShufflePshuflwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.pshuflw(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShufflePshuflwXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.pshuflw(v, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShufflePshufwMmMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShuffle.pshufw(m.load64(la), (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePshufwMmMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShuffle.pshufw(c.fpu.mmx(in.b), (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShuffleShufpdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.shufpd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShuffleShufpdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.shufpd(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShuffleShufpsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.shufps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShuffleShufpsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.shufps(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PclmulPclmulqdqXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Pclmul.pclmulqdq(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PclmulPclmulqdqXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Pclmul.pclmulqdq(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PortsIn16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Ports.in16(t, (int) in.imm));
        }
    }

    static final class PortsIn32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Ports.in32(t, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PortsIn64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Ports.in64(t, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PortsIn8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Ports.in8(t, (int) in.imm));
        }
    }

    static final class PortsInData16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Ports.inData16(t, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class PortsInData32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Ports.inData32(t, (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class PortsInData64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Ports.inData64(t, (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class PortsInData8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Ports.inData8(t, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class PortsIns8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Ports.ins8(t, in);
        }
    }

    static final class PortsInsWide extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Ports.insWide(t, in);
        }
    }

    static final class PortsOut8I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Ports.out8(t, (int) in.imm);
        }
    }

    static final class PortsOutData8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Ports.outData8(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class PortsOutDataWideR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Ports.outDataWide(t, in, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class PortsOutWideI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Ports.outWide(t, in, (int) in.imm);
        }
    }

    static final class PortsOuts8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Ports.outs8(t, in);
        }
    }

    static final class PortsOutsWide extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Ports.outsWide(t, in);
        }
    }

    static final class RandomNumbersRandom16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, RandomNumbers.random16(t));
        }
    }

    static final class RandomNumbersRandom32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = RandomNumbers.random32(t) & 0xFFFF_FFFFL;
        }
    }

    static final class RandomNumbersRandom64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = RandomNumbers.random64(t);
        }
    }

    static final class SegmentLoadsLdsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.lds(t, in);
        }
    }

    static final class SegmentLoadsLesR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.les(t, in);
        }
    }

    static final class SegmentLoadsLfsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.lfs(t, in);
        }
    }

    static final class SegmentLoadsLgsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.lgs(t, in);
        }
    }

    static final class SegmentLoadsLssR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            SegmentLoads.lss(t, in);
        }
    }

    static final class SegmentLoadsMoveRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 2, false);
            SegmentLoads.move(t, in.a, m.load16(la));
        }
    }

    static final class SegmentLoadsMoveRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            SegmentLoads.move(t, in.a, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class SegmentLoadsPopDs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.popDs(t, in);
        }
    }

    static final class SegmentLoadsPopEs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.popEs(t, in);
        }
    }

    static final class SegmentLoadsPopFs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.popFs(t, in);
        }
    }

    static final class SegmentLoadsPopGs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.popGs(t, in);
        }
    }

    static final class SegmentLoadsPopSs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            SegmentLoads.popSs(t, in);
        }
    }

    static final class SegmentLoadsPushCs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushCs(t, in);
        }
    }

    static final class SegmentLoadsPushDs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushDs(t, in);
        }
    }

    static final class SegmentLoadsPushEs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushEs(t, in);
        }
    }

    static final class SegmentLoadsPushFs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushFs(t, in);
        }
    }

    static final class SegmentLoadsPushGs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushGs(t, in);
        }
    }

    static final class SegmentLoadsPushSs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushSs(t, in);
        }
    }

    static final class SegmentLoadsSelectorMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, SegmentLoads.selector(c, in.b));
        }
    }

    static final class SegmentLoadsSelectorRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, SegmentLoads.selector(c, in.b));
        }
    }

    static final class SegmentLoadsSelectorRRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = SegmentLoads.selector(c, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcl16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsRcl16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsRcl16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcl16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsRcl16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsRcl16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsRcl32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsRcl32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsRcl32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcl32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcl32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcl32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcl64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsRcl64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsRcl64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcl64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsRcl64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl64(c, r[in.a], 1);
        }
    }

    static final class ShiftsRcl64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsRcl8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsRcl8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsRcl8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcl8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsRcl8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsRcl8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsRcr16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsRcr16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsRcr16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsRcr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsRcr32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsRcr32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsRcr32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcr32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcr64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsRcr64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsRcr64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsRcr64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr64(c, r[in.a], 1);
        }
    }

    static final class ShiftsRcr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsRcr8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsRcr8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsRcr8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsRcr8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsRcr8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsRol16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rol16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsRol16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rol16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsRol16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rol16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRol16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsRol16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsRol16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsRol32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rol32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsRol32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rol32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsRol32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rol32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRol32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRol32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRol32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRol64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rol64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsRol64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rol64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsRol64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rol64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRol64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsRol64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol64(c, r[in.a], 1);
        }
    }

    static final class ShiftsRol64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsRol8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rol8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsRol8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rol8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsRol8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rol8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRol8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rol8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsRol8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rol8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsRol8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rol8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsRor16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.ror16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsRor16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.ror16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsRor16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.ror16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRor16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsRor16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsRor16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsRor32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.ror32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsRor32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.ror32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsRor32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.ror32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRor32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRor32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRor32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRor64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.ror64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsRor64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.ror64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsRor64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.ror64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRor64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsRor64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror64(c, r[in.a], 1);
        }
    }

    static final class ShiftsRor64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsRor8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.ror8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsRor8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.ror8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsRor8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.ror8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRor8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.ror8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsRor8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.ror8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsRor8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.ror8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsSar16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.sar16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsSar16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.sar16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsSar16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.sar16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsSar16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsSar16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsSar16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsSar32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.sar32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsSar32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.sar32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsSar32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.sar32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsSar32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsSar32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsSar32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsSar64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.sar64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsSar64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.sar64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsSar64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.sar64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsSar64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsSar64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar64(c, r[in.a], 1);
        }
    }

    static final class ShiftsSar64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsSar8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.sar8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsSar8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.sar8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsSar8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.sar8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsSar8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.sar8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsSar8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.sar8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsSar8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.sar8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsShl16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shl16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsShl16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shl16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsShl16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shl16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShl16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShl16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsShl16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsShl32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shl32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsShl32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shl32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsShl32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shl32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShl32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShl32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShl32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShl64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shl64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsShl64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shl64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsShl64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shl64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShl64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsShl64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl64(c, r[in.a], 1);
        }
    }

    static final class ShiftsShl64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsShl8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shl8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsShl8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shl8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsShl8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shl8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShl8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shl8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsShl8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shl8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsShl8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shl8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsShld16MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShld16MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
        }
    }

    static final class ShiftsShld16RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShld16RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
        }
    }

    static final class ShiftsShld32MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
        }
    }

    static final class ShiftsShld32MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
        }
    }

    static final class ShiftsShld32RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShld32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShld64MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
        }
    }

    static final class ShiftsShld64MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
        }
    }

    static final class ShiftsShld64RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], (int) in.imm);
        }
    }

    static final class ShiftsShld64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], t.get8(in.c));
        }
    }

    static final class ShiftsShr16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shr16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsShr16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shr16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsShr16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shr16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShr16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShr16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsShr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsShr32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shr32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsShr32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shr32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsShr32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shr32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShr32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShr32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShr64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shr64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsShr64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shr64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsShr64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shr64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShr64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsShr64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr64(c, r[in.a], 1);
        }
    }

    static final class ShiftsShr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsShr8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shr8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsShr8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shr8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsShr8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shr8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShr8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shr8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsShr8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shr8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsShr8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shr8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsShrd16MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShrd16MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
        }
    }

    static final class ShiftsShrd16RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShrd16RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
        }
    }

    static final class ShiftsShrd32MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
        }
    }

    static final class ShiftsShrd32MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
        }
    }

    static final class ShiftsShrd32RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShrd32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShrd64MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
        }
    }

    static final class ShiftsShrd64MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
        }
    }

    static final class ShiftsShrd64RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], (int) in.imm);
        }
    }

    static final class ShiftsShrd64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], t.get8(in.c));
        }
    }

    static final class SseApproximationRcppsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = SseApproximation.rcpps(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = SseApproximation.rcpps(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class SseApproximationRcppsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = SseApproximation.rcpps(v[in.b]);
            v[in.a + 1] = SseApproximation.rcpps(v[in.b + 1]);
        }
    }

    static final class SseApproximationRcpssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            v[in.a] = SseApproximation.rcpss(v[in.a], (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class SseApproximationRcpssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = SseApproximation.rcpss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class SseApproximationRsqrtpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = SseApproximation.rsqrtps(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = SseApproximation.rsqrtps(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class SseApproximationRsqrtpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = SseApproximation.rsqrtps(v[in.b]);
            v[in.a + 1] = SseApproximation.rsqrtps(v[in.b + 1]);
        }
    }

    static final class SseApproximationRsqrtssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            v[in.a] = SseApproximation.rsqrtss(v[in.a], (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class SseApproximationRsqrtssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = SseApproximation.rsqrtss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class SseCompareCmppsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseCompare.cmpps(v[in.a], v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
            long lane1 = SseCompare.cmpps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseCompareCmppsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseCompare.cmpps(v[in.a], v[in.b], (int) in.imm, c.sse);
            long lane1 = SseCompare.cmpps(v[in.a + 1], v[in.b + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseCompareCmpsdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseCompare.cmpsd(v[in.a], v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
            long lane1 = SseCompare.cmpsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseCompareCmpsdXMIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseCompare.cmpsd(v[in.a], source, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseCompareCmpsdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseCompare.cmpsd(v[in.a], v[in.b], (int) in.imm, c.sse);
            long lane1 = SseCompare.cmpsd(v[in.a + 1], v[in.b + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseCompareCmpsdXXIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseCompare.cmpsd(v[in.a], v[in.b], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseCompareCmpssXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseCompare.cmpss(v[in.a], (source) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseCompareCmpssXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseCompare.cmpss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseCompareComisdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            if (SseCompare.comisd(c, v[in.a], source, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareComisdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseCompare.comisd(c, v[in.a], v[in.b], c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareComissXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            if (SseCompare.comiss(c, v[in.a], (source) & 0xFFFF_FFFFL, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareComissXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseCompare.comiss(c, v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareUcomisdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            if (SseCompare.ucomisd(c, v[in.a], source, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareUcomisdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseCompare.ucomisd(c, v[in.a], v[in.b], c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareUcomissXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            if (SseCompare.ucomiss(c, v[in.a], (source) & 0xFFFF_FFFFL, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareUcomissXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseCompare.ucomiss(c, v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtdq2pdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            SseConvert.cvtdq2pd(v, in.a, m.load64(la));
        }
    }

    static final class SseConvertCvtdq2pdXMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            SseConvert.cvtdq2pd(v, in.a, c.fpu.mmx(in.b));
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtdq2pdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            SseConvert.cvtdq2pd(v, in.a, v[in.b]);
        }
    }

    static final class SseConvertCvtdq2psXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtdq2ps(source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtdq2psXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseConvert.cvtdq2ps(v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseConvert.cvtdq2ps(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseConvertCvtdq2psXMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtdq2ps(c.fpu.mmx(in.b), c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtdq2psXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseConvert.cvtdq2ps(v[in.b], c.sse);
            long lane1 = SseConvert.cvtdq2ps(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseConvertCvtpd2dqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseConvert.cvtpd2dq(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtpd2dqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseConvert.cvtpd2dq(v, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtpd2piMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtpd2pi(v, Cpu.VECTOR_TEMP, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtpd2piMmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtpd2pi(v, in.b, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtpd2psXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseConvert.cvtpd2ps(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtpd2psXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseConvert.cvtpd2ps(v, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtps2dqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtps2dq(source, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtps2dqMmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtps2dq(v[in.b], c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtps2dqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseConvert.cvtps2dq(v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseConvert.cvtps2dq(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseConvertCvtps2dqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseConvert.cvtps2dq(v[in.b], c.sse);
            long lane1 = SseConvert.cvtps2dq(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseConvertCvtps2pdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            if (SseConvert.cvtps2pd(v, in.a, source, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtps2pdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseConvert.cvtps2pd(v, in.a, v[in.b], c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtsd2si32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            int result = SseConvert.cvtsd2si32(source, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvtsd2si32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            int result = SseConvert.cvtsd2si32(v[in.b], c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvtsd2si64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsd2si64(source, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvtsd2si64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsd2si64(v[in.b], c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvtsd2ssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsd2ss(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsd2ssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsd2ss(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2sd32XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2sd32(source);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2sd32XR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2sd32((int) r[in.b]);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2sd64XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2sd64(source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2sd64XR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2sd64(r[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2ss32XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2ss32(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2ss32XR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2ss32(v[in.a], (int) r[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2ss64XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2ss64(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2ss64XR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2ss64(v[in.a], r[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtss2sdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtss2sd((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtss2sdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtss2sd(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtss2si32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            int result = SseConvert.cvtss2si32((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvtss2si32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            int result = SseConvert.cvtss2si32(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvtss2si64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtss2si64((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvtss2si64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtss2si64(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvttpd2dqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseConvert.cvttpd2dq(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvttpd2dqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseConvert.cvttpd2dq(v, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvttpd2piMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvttpd2pi(v, Cpu.VECTOR_TEMP, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvttpd2piMmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvttpd2pi(v, in.b, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvttps2dqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvttps2dq(source, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvttps2dqMmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvttps2dq(v[in.b], c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvttps2dqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseConvert.cvttps2dq(v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseConvert.cvttps2dq(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseConvertCvttps2dqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseConvert.cvttps2dq(v[in.b], c.sse);
            long lane1 = SseConvert.cvttps2dq(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseConvertCvttsd2si32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            int result = SseConvert.cvttsd2si32(source, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvttsd2si32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            int result = SseConvert.cvttsd2si32(v[in.b], c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvttsd2si64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvttsd2si64(source, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvttsd2si64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvttsd2si64(v[in.b], c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvttss2si32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            int result = SseConvert.cvttss2si32((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvttss2si32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            int result = SseConvert.cvttss2si32(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvttss2si64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvttss2si64((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvttss2si64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvttss2si64(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseDoubleAddsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseDouble.addsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseDouble.addsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleAddsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.addsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleAddsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseDouble.addsd(v[in.a], v[in.b], c.sse);
            long lane1 = SseDouble.addsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleAddsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.addsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleDivsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseDouble.divsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseDouble.divsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleDivsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.divsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleDivsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseDouble.divsd(v[in.a], v[in.b], c.sse);
            long lane1 = SseDouble.divsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleDivsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.divsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMaxsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseDouble.maxsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseDouble.maxsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleMaxsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.maxsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMaxsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseDouble.maxsd(v[in.a], v[in.b], c.sse);
            long lane1 = SseDouble.maxsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleMaxsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.maxsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMinsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseDouble.minsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseDouble.minsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleMinsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.minsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMinsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseDouble.minsd(v[in.a], v[in.b], c.sse);
            long lane1 = SseDouble.minsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleMinsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.minsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMulsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseDouble.mulsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseDouble.mulsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleMulsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.mulsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMulsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseDouble.mulsd(v[in.a], v[in.b], c.sse);
            long lane1 = SseDouble.mulsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleMulsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.mulsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleRoundsdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseDouble.roundsd(v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
            long lane1 = SseDouble.roundsd(v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleRoundsdXMIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.roundsd(source, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleRoundsdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseDouble.roundsd(v[in.b], (int) in.imm, c.sse);
            long lane1 = SseDouble.roundsd(v[in.b + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleRoundsdXXIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.roundsd(v[in.b], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleSqrtsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseDouble.sqrtsd(v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseDouble.sqrtsd(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleSqrtsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.sqrtsd(source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleSqrtsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseDouble.sqrtsd(v[in.b], c.sse);
            long lane1 = SseDouble.sqrtsd(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleSqrtsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.sqrtsd(v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleSubsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseDouble.subsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseDouble.subsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleSubsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.subsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleSubsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseDouble.subsd(v[in.a], v[in.b], c.sse);
            long lane1 = SseDouble.subsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseDoubleSubsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.subsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseHorizontalAddsubpdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.addsubpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalAddsubpdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.addsubpd(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalDppdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.dppd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalDppdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.dppd(v, in.a, in.a, in.b, (int) in.imm, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalDppsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.dpps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalDppsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.dpps(v, in.a, in.a, in.b, (int) in.imm, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHaddpdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.haddpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHaddpdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.haddpd(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHaddpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.haddps(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHaddpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.haddps(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHsubpdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.hsubpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHsubpdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.hsubpd(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHsubpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.hsubps(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHsubpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.hsubps(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseSingleAddpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.addps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseSingle.addps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleAddpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.addps(v[in.a], v[in.b], c.sse);
            long lane1 = SseSingle.addps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleAddssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.addss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleAddssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.addss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleAddsubpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.addsubps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseSingle.addsubps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleAddsubpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.addsubps(v[in.a], v[in.b], c.sse);
            long lane1 = SseSingle.addsubps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleDivpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.divps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseSingle.divps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleDivpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.divps(v[in.a], v[in.b], c.sse);
            long lane1 = SseSingle.divps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleDivssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.divss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleDivssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.divss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMaxpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.maxps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseSingle.maxps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleMaxpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.maxps(v[in.a], v[in.b], c.sse);
            long lane1 = SseSingle.maxps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleMaxssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.maxss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMaxssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.maxss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMinpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.minps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseSingle.minps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleMinpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.minps(v[in.a], v[in.b], c.sse);
            long lane1 = SseSingle.minps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleMinssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.minss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMinssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.minss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMulpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.mulps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseSingle.mulps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleMulpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.mulps(v[in.a], v[in.b], c.sse);
            long lane1 = SseSingle.mulps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleMulssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.mulss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMulssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.mulss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleRoundpsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.roundps(v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
            long lane1 = SseSingle.roundps(v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleRoundpsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.roundps(v[in.b], (int) in.imm, c.sse);
            long lane1 = SseSingle.roundps(v[in.b + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleRoundssXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.roundss(v[in.a], (source) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleRoundssXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.roundss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleSqrtpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.sqrtps(v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseSingle.sqrtps(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleSqrtpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.sqrtps(v[in.b], c.sse);
            long lane1 = SseSingle.sqrtps(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleSqrtssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.sqrtss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleSqrtssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.sqrtss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleSubpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long lane0 = SseSingle.subps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long lane1 = SseSingle.subps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleSubpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long lane0 = SseSingle.subps(v[in.a], v[in.b], c.sse);
            long lane1 = SseSingle.subps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = lane0;
            v[in.a + 1] = lane1;
        }
    }

    static final class SseSingleSubssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.subss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleSubssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.subss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class StackEnter16II extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.enter16(t, in);
        }
    }

    static final class StackEnter32II extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.enter32(t, in);
        }
    }

    static final class StackEnter64II extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.enter64(t, in);
        }
    }

    static final class StackLeave16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.leave16(t);
        }
    }

    static final class StackLeave32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.leave32(t);
        }
    }

    static final class StackLeave64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.leave64(t);
        }
    }

    static final class StackPop16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Stack.pop16(t));
        }
    }

    static final class StackPop32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Stack.pop32(t) & 0xFFFF_FFFFL;
        }
    }

    static final class StackPop64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Stack.pop64(t);
        }
    }

    static final class StackPopTo16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popTo16(t, in);
        }
    }

    static final class StackPopTo32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popTo32(t, in);
        }
    }

    static final class StackPopTo64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popTo64(t, in);
        }
    }

    static final class StackPopa16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popa16(t);
        }
    }

    static final class StackPopa32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popa32(t);
        }
    }

    static final class StackPopa64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popa64(t);
        }
    }

    static final class StackPush16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push16(t, (int) in.imm);
        }
    }

    static final class StackPush16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Stack.push16(t, m.load16(la));
        }
    }

    static final class StackPush16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push16(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class StackPush32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push32(t, (int) in.imm);
        }
    }

    static final class StackPush32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Stack.push32(t, m.load32(la));
        }
    }

    static final class StackPush32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push32(t, (int) r[in.a]);
        }
    }

    static final class StackPush64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push64(t, in.imm);
        }
    }

    static final class StackPush64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Stack.push64(t, m.load64(la));
        }
    }

    static final class StackPush64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push64(t, r[in.a]);
        }
    }

    static final class StackPusha16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.pusha16(t);
        }
    }

    static final class StackPusha32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.pusha32(t);
        }
    }

    static final class StackPusha64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.pusha64(t);
        }
    }

    static final class StringComparisonPcmpestriXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            StringComparison.pcmpestri(c, in, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpestriXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            StringComparison.pcmpestri(c, in, v, in.a, in.b, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpestrmXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            StringComparison.pcmpestrm(c, in, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpestrmXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            StringComparison.pcmpestrm(c, in, v, in.a, in.b, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpistriXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            StringComparison.pcmpistri(c, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpistriXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            StringComparison.pcmpistri(c, v, in.a, in.b, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpistrmXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            StringComparison.pcmpistrm(c, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpistrmXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            StringComparison.pcmpistrm(c, v, in.a, in.b, (int) in.imm);
        }
    }

    static final class StringsCmps16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.cmps16(t, in);
        }
    }

    static final class StringsCmps32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.cmps32(t, in);
        }
    }

    static final class StringsCmps64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.cmps64(t, in);
        }
    }

    static final class StringsCmps8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.cmps8(t, in);
        }
    }

    static final class StringsLods16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.lods16(t, in);
        }
    }

    static final class StringsLods32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.lods32(t, in);
        }
    }

    static final class StringsLods64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.lods64(t, in);
        }
    }

    static final class StringsLods8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.lods8(t, in);
        }
    }

    static final class StringsMovs16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.movs16(t, in);
        }
    }

    static final class StringsMovs32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.movs32(t, in);
        }
    }

    static final class StringsMovs64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.movs64(t, in);
        }
    }

    static final class StringsMovs8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.movs8(t, in);
        }
    }

    static final class StringsScas16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.scas16(t, in);
        }
    }

    static final class StringsScas32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.scas32(t, in);
        }
    }

    static final class StringsScas64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.scas64(t, in);
        }
    }

    static final class StringsScas8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.scas8(t, in);
        }
    }

    static final class StringsStos16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.stos16(t, in);
        }
    }

    static final class StringsStos32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.stos32(t, in);
        }
    }

    static final class StringsStos64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.stos64(t, in);
        }
    }

    static final class StringsStos8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.stos8(t, in);
        }
    }

    static final class SystemTablesLgdt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            SystemTables.lgdt(t, in);
        }
    }

    static final class SystemTablesLidt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            SystemTables.lidt(t, in);
        }
    }

    static final class SystemTablesLldtM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            SystemTables.lldt(t, m.load16(la));
        }
    }

    static final class SystemTablesLldtR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SystemTables.lldt(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class SystemTablesLtrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            SystemTables.ltr(t, m.load16(la));
        }
    }

    static final class SystemTablesLtrR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SystemTables.ltr(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class SystemTablesSgdt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SystemTables.sgdt(t, in);
        }
    }

    static final class SystemTablesSidt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SystemTables.sidt(t, in);
        }
    }

    static final class SystemTablesSldtM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, SystemTables.sldt(t));
        }
    }

    static final class SystemTablesSldtR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, SystemTables.sldt(t));
        }
    }

    static final class SystemTablesSldtRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = SystemTables.sldt(t) & 0xFFFF_FFFFL;
        }
    }

    static final class SystemTablesStrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, SystemTables.str(t));
        }
    }

    static final class SystemTablesStrR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, SystemTables.str(t));
        }
    }

    static final class SystemTablesStrRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = SystemTables.str(t) & 0xFFFF_FFFFL;
        }
    }

    static final class TranslationsFlushLine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Translations.flushLine(t, in);
        }
    }

    static final class TranslationsInvlpg extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            Translations.invlpg(t, in);
        }
    }

    static final class TranslationsInvpcidR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            Translations.invpcid(t, in);
        }
    }

    static final class TranslationsNothing extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            Translations.nothing();
        }
    }

    static final class TranslationsNothingV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Translations.nothing();
        }
    }

    static final class TrapsBound16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Traps.bound16(t, in, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class TrapsBound32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Traps.bound32(t, in, (int) r[in.a]);
        }
    }

    static final class TrapsBound64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Traps.bound64(c);
        }
    }

    static final class TrapsHalt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            Traps.halt(t);
        }
    }

    static final class TrapsInt1 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.int1(t);
        }
    }

    static final class TrapsInt3 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.int3(t);
        }
    }

    static final class TrapsInterruptI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.interrupt(t, (int) in.imm);
        }
    }

    static final class TrapsInto extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.into(t);
        }
    }

    static final class TrapsPause extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.pause(t);
        }
    }

    static final class TrapsUndefined extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.undefined(c);
        }
    }

    static final class X87ArithmeticAbsolute extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Arithmetic.absolute(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ArithmeticChangeSign extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Arithmetic.changeSign(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ArithmeticRoundToInteger extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Arithmetic.roundToInteger(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ArithmeticSqrt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Arithmetic.sqrt(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87CompareExamine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Compare.examine(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87CompareZero extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Compare.zero(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ControlFldcwM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Control.fldcw(c.fpu, m.load16(la));
        }
    }

    static final class X87ControlFldenvM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Control.fldenv(t, in, c.fpu);
        }
    }

    static final class X87ControlFnclex extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.fnclex(c.fpu);
        }
    }

    static final class X87ControlFninit extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.fninit(c.fpu);
        }
    }

    static final class X87ControlFnsaveM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.fnsave(t, in, c.fpu);
        }
    }

    static final class X87ControlFnstcwM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            long la = t.address(in, 2, true);
            m.store16(la, X87Control.fnstcw(c.fpu));
        }
    }

    static final class X87ControlFnstenvM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.fnstenv(t, in, c.fpu);
        }
    }

    static final class X87ControlFnstswM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            long la = t.address(in, 2, true);
            m.store16(la, X87Control.fnstsw(c.fpu));
        }
    }

    static final class X87ControlFnstswR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            t.set16(in.a, X87Control.fnstsw(c.fpu));
        }
    }

    static final class X87ControlFrstorM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Control.frstor(t, in, c.fpu);
        }
    }

    static final class X87ControlFwait extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            X87Control.fwait(t);
        }
    }

    static final class X87ControlNothing extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.nothing();
        }
    }

    static final class X87ControlNothingV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Control.nothing();
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsArcTangent extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.arcTangent(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsCosine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.cosine(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsExponential extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.exponential(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsSine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.sine(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsSineAndCosine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.sineAndCosine(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsTangent extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.tangent(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87LoadFloat32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Load.float32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87LoadFloat64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Load.float64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87LoadIntegerM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Load.integer(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFadd32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fadd32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFadd64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fadd64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFbldM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fbld(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFbstpM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fbstp(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFcom32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fcom32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFcom64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fcom64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFcomp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fcomp32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFcomp64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fcomp64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFdiv32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fdiv32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFdiv64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fdiv64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFdivr32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fdivr32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFdivr64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fdivr64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFiarithmetic16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Memory.fiarithmetic16(in, c.fpu, m.load16(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFiarithmetic32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fiarithmetic32(in, c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFicom16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Memory.ficom16(c.fpu, m.load16(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFicom32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.ficom32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFicomp16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Memory.ficomp16(c.fpu, m.load16(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFicomp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.ficomp32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFild16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Memory.fild16(c.fpu, m.load16(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFild32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fild32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFist16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fist16(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFist32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fist32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFistp16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fistp16(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFistp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fistp32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFistp64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fistp64(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFisttp16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fisttp16(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFisttp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fisttp32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFisttp64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fisttp64(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFld80M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fld80(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFmul32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fmul32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFmul64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fmul64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFst32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fst32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFst64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fst64(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFstp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fstp32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFstp64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fstp64(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFstp80M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fstp80(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFsub32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fsub32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFsub64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fsub64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFsubr32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fsubr32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFsubr64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fsubr64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87RegistersConstant extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.constant(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFadd extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fadd(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFaddTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.faddTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFaddp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.faddp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovb extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovb(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovbe extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovbe(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmove extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmove(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovnb extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovnb(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovnbe extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovnbe(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovne extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovne(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovnu extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovnu(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovu extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovu(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcom extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcom(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcomi extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcomi(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcomip extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcomip(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcomp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcomp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcompp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcompp(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdecstp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdecstp(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdiv extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdiv(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivr extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivr(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivrTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivrTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivrp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivrp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFfree extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.ffree(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFfreep extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.ffreep(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFincstp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fincstp(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFld extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fld(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFmul extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fmul(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFmulTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fmulTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFmulp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fmulp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFprem extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fprem(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFprem1 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fprem1(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFst extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fst(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFstp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fstp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFstpUnchecked extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fstpUnchecked(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsub extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsub(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubr extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubr(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubrTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubrTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubrp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubrp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucom extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucom(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucomi extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucomi(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucomip extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucomip(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucomp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucomp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucompp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucompp(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFxch extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fxch(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFyl2x extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fyl2x(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFyl2xp1 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fyl2xp1(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ScalingExtract extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Scaling.extract(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ScalingScale extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Scaling.scale(c.fpu);
            t.noteFpu(in);
        }
    }
}
