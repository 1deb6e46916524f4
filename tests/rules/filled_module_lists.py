"""Lists of modules that are filled one by one hold what was put into them."""
import torch
import torch.nn as nn
from caselib import fill, floats


class Stack(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.convs = nn.ModuleList()
        for i in range(n):
            self.convs.append(nn.Conv1d(2, 2, 3, padding=1))
        self.norms = nn.ModuleList([nn.BatchNorm1d(2)])
        self.norms.extend([nn.BatchNorm1d(2, eps=0.1) for _ in range(n - 1)])
        cells = nn.ModuleList()
        cells.insert(0, nn.GRUCell(2, 2))
        self.cells = cells

    def forward(self, x):
        for conv, norm in zip(self.convs, self.norms):
            x = norm(conv(x))
        h = x.mean(-1)
        for cell in self.cells:
            h = cell(h)
        return h


def case_members():
    net = Stack(2)
    return [c.kernel_size for c in net.convs], [n.eps for n in net.norms], [c.hidden_size for c in net.cells]


def case_calls():
    net = Stack(2)
    fill(net)
    net.eval()
    return net(torch.tensor(floats(3, 2, 5)))
