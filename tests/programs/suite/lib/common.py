"""Everything that all modules need."""
import os
import sys
import math
import random
import numpy as np
import torch
import torch as th
import torch.nn as nn
import torch.nn.functional as F
from torch import optim
from torch.optim import lr_scheduler
from torch.utils.data import Dataset, DataLoader
from torch import Tensor as T
from typing import *

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
zeros, ones, tensor = torch.zeros, torch.ones, torch.tensor


def seed_all(seed=0):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    if torch.cuda.is_available():
        torch.cuda.manual_seed_all(seed)
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.benchmark = False


def to_np(x):
    return x.detach().cpu().numpy() if isinstance(x, T) else np.asarray(x)


def count(m):
    return sum(p.numel() for p in m.parameters() if p.requires_grad)
