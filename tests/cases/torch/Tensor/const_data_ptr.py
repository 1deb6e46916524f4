import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return (
        x.const_data_ptr() == x.const_data_ptr(), x.const_data_ptr() == y.const_data_ptr(),
        x.const_data_ptr() == x.detach().const_data_ptr(), x.const_data_ptr() == x.view(-1).const_data_ptr())
