import torch
from caselib import floats


def case_forms():
    x, b, scalar = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4)), torch.tensor(2.5)
    return x.nelement(), b.nelement(), scalar.nelement(), x.nelement() + 1, x.nelement() / 2


def case_count():
    tensors = [torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))]
    return sum(t.nelement() for t in tensors), "%d" % tensors[0].nelement(), f"{tensors[1].nelement():5d}", range(tensors[0].nelement())[-1]
