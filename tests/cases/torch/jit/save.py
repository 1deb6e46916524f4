import os
import tempfile
import torch
from caselib import fill, floats


def case_round_trip():
    net = torch.nn.Linear(3, 2)
    fill(net)
    x = torch.tensor(floats(2, 3))
    traced = torch.jit.trace(net, x)
    path = os.path.join(tempfile.mkdtemp(), "net.pt")
    torch.jit.save(traced, path)
    return torch.jit.load(path)(x).detach()
