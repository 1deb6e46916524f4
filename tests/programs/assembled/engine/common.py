"""What every other file wants."""
import random

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def fix(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
