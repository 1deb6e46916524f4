import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return x.cpu(), x.detach().cpu().numpy(), i.cpu()
