import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    y = torch.tensor(floats(3, 4), requires_grad=True)
    return x.numpy(), i.numpy().sum(), y.detach().numpy(), y.detach().cpu().numpy()[0], y.numpy(force=True), x.numpy().dtype.name
