"""Methods of torch's classes called on the class, with the object as first argument."""
import torch
import torch.nn as nn
from caselib import fill, floats


class Wide(nn.Linear):
    def __init__(self, inputs, outputs, **options):
        nn.Linear.__init__(self, inputs, outputs, **options)
        nn.Linear.reset_parameters(self)

    def forward(self, x):
        return nn.Linear.forward(self, x) * 2


class Padded(nn.Conv2d):
    def __init__(self, inputs, outputs, size, bias=True):
        nn.Conv2d.__init__(self, inputs, outputs, size, padding=size // 2, bias=bias)

    def forward(self, x):
        return nn.Conv2d.forward(self, x) + 1


class Words(torch.nn.Embedding):
    def __init__(self, count, size):
        torch.nn.Embedding.__init__(self, num_embeddings=count, embedding_dim=size)

    def train(self, mode=True):
        nn.Embedding.train(self, mode)
        return self


class Norm(nn.BatchNorm1d):
    def __init__(self, features):
        nn.BatchNorm1d.__init__(self, features, eps=1e-3, momentum=0.3)


class Net(nn.Module):
    def __init__(self):
        nn.Module.__init__(self)
        self.layer = Wide(3, 2, bias=False)

    def forward(self, x):
        return self.layer(x)

    def twice(self, x):
        return nn.Module.__call__(self, x) * 2


def case_layers():
    layers = [Wide(3, 2), Padded(3, 4, 3, bias=False), Words(5, 2), Norm(3)]
    for layer in layers:
        fill(layer)
    norm = layers[3]
    norm.eval()
    return layers[0](torch.tensor(floats(2, 3))), layers[1](torch.tensor(floats(1, 3, 5, 5))), layers[2].train()(torch.tensor([1, 4])), \
        norm(torch.tensor(floats(4, 3)))


def case_module():
    net = Net()
    fill(net)
    return net.twice(torch.tensor(floats(2, 3))), sorted(dict(net.named_parameters()))
