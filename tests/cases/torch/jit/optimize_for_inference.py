import torch
from caselib import fill, floats


def case_only_converted():
    net = torch.nn.Linear(3, 2).eval()
    if net.training:
        net = torch.jit.optimize_for_inference(torch.jit.script(net))
    return net.training
