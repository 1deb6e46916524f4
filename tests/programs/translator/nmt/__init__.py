import nmt.io
import nmt.Models
import nmt.Loss
import nmt.translate
import nmt.modules
from nmt.Trainer import Trainer, Statistics
from nmt.Optim import Optim

__all__ = [nmt.io, nmt.Models, nmt.Loss, nmt.translate, nmt.modules, Trainer, Statistics, Optim]
