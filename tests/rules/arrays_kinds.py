"""Arrays of bools and integers keep their kind as Tensors, which Paddle does not mix with floats."""
import numpy as np
import torch
from caselib import floats, ints


def case_comparisons():
    x = np.array([0.5, -2., 0.2, 3.])
    select = torch.from_numpy(x < 0.5)
    both = torch.tensor((x > -1) & (x < 1))
    one = torch.as_tensor(~(x > 0))
    return select * torch.ones(4) + (~select) * torch.zeros(4), both * torch.ones(4), torch.ones(4) - one.float() * 2, one * torch.ones(4)


def case_astype():
    x = floats(4)
    i = torch.from_numpy(x.astype(np.int64))
    b = torch.tensor(ints(4, high=2).astype(bool))
    f = torch.as_tensor(ints(4).astype("float32"))
    return i * torch.ones(4), torch.ones(4) * b, f * torch.ones(4)


def case_created():
    a = torch.from_numpy(np.zeros(3, dtype=bool))
    b = torch.from_numpy(np.isnan(floats(3)))
    c = torch.from_numpy(np.ones((3,), dtype=np.int64))
    return a * torch.ones(3), b * torch.ones(3), c * torch.ones(3)


def case_floats_stay():
    x = torch.from_numpy(np.random.RandomState(0).rand(3).astype(np.float32))
    return x * torch.ones(3), x.long()
