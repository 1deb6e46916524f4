import torch
from caselib import floats


def place(t, device):
    return t.cuda(), t.cuda(0), t.cuda(device), t.cuda(non_blocking=True), t.cuda(device=0), t.cuda("cuda:0")


def case_where_there_is_one():
    x = torch.tensor(floats(3, 4))
    if torch.cuda.is_available():
        x = place(x, 0)[0]
    return x.cpu()


def convert_of_unknown(batch, device):
    return batch["x"].cuda(non_blocking=True), batch["y"].cuda(device, non_blocking=True)
