from nmt.translate.Beam import Beam, GNMTGlobalScorer
from nmt.translate.Translator import Translator
