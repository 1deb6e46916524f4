from .losses import build_loss
from .trainer import Trainer
