"""Linear's weight is [out, in] in torch: where the file looks at its layout, the layers keep it."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(5, 3)
        self.decoder = nn.Linear(3, 5, bias=False)
        self.decoder.weight = self.embedding.weight

    def forward(self, i):
        return self.decoder(self.embedding(i))


def case_tied():
    net = Tied()
    fill(net)
    return net(torch.tensor([1, 2])), net.decoder.weight is net.embedding.weight


def case_shape_and_functional():
    layer = nn.Linear(3, 2)
    fill(layer)
    x = torch.tensor(floats(4, 3))
    return layer.weight.shape, layer.weight.size(0), F.linear(x, layer.weight, layer.bias), x @ layer.weight.t(), layer.weight[0]


def case_row_assignment():
    layer = nn.Linear(3, 2)
    fill(layer)
    with torch.no_grad():
        layer.weight[0] = torch.zeros(3)
        layer.weight.data[1, 0] = 2.0
    return layer(torch.tensor(floats(4, 3)))
