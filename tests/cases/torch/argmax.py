import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.argmax(x), torch.argmax(x, 1), torch.argmax(x, dim=-1), torch.argmax(x, 1, True), torch.argmax(x, dim=0, keepdim=True), torch.argmax(x, axis=1), torch.argmax(torch.tensor(ints(3, 4)), 1)
