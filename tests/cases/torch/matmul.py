import torch
from caselib import floats, ints


def case_forms():
    b, v = torch.tensor(floats(2, 3, 4)), torch.tensor(floats(4))
    out = torch.empty(2, 3)
    torch.matmul(b, v, out=out)
    return torch.matmul(b, v), torch.matmul(v, v), torch.matmul(b, torch.tensor(floats(4, 2))), torch.matmul(input=b, other=v), torch.matmul(torch.tensor(ints(2, 2)), torch.tensor(ints(2, 2))), torch.linalg.matmul(b, v), out


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'other': torch.ones(4)}
    return torch.matmul(x, **options)
