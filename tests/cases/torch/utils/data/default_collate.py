import numpy as np
import torch
from torch.utils.data import DataLoader, default_collate
from torch.utils.data.dataloader import default_collate as collate
from caselib import floats


def case_kinds():
    return default_collate([(1, 2.5), (3, 4.5)]), collate([floats(2), floats(2, seed=1)]), collate(["a", "b"])


def case_nested():
    return default_collate([{"x": torch.tensor(floats(2)), "y": [1, True]}, {"x": torch.tensor(floats(2, seed=1)), "y": [2, False]}])


def case_as_collate_fn():
    return [list(b) for b in DataLoader([(1, 2.0), (3, 4.0)], batch_size=2, collate_fn=default_collate)]
