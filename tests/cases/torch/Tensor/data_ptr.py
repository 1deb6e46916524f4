import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return (
        x.data_ptr() == x.data_ptr(), x.data_ptr() == y.data_ptr(), x.data_ptr() == x.detach().data_ptr(),
        x.data_ptr() == x.view(-1).data_ptr())
