import torch
from caselib import floats


def case_of_a_name():
    x = torch.tensor(floats(3, 4))
    y = x + 1
    y.swapdims_(0, 1)
    return y, y.shape


def case_of_an_attribute():
    class Holder:
        pass
    holder = Holder()
    holder.t = torch.tensor(floats(3, 4))
    holder.t.swapdims_(0, 1)
    return holder.t


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().swapdims_(0, 1)
    return y + 0
