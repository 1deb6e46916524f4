import torch
import torch.nn.functional as F
from caselib import floats
from torch import nn


def case_not_trained():
    x = torch.tensor(floats(3, 4))
    return F.dropout(x, 0.5, False)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.dropout(input=x, p=0.5, training=False)


def case_nothing_dropped():
    x = torch.tensor(floats(3, 4))
    return F.dropout(x, p=0.0)


def case_shape():
    x = torch.tensor(floats(3, 4))
    return F.dropout(x, 0.5, training=True).shape


def case_in_module():
    class Net(nn.Module):
        def forward(self, x):
            x = F.dropout(x, training=self.training)
            return F.dropout(x, 0.2, self.training)
    m = Net()
    m.eval()
    return m(torch.tensor(floats(3, 4))), m.train()(torch.tensor(floats(3, 4))).shape


def case_values():
    y = F.dropout(torch.ones(100, 100), p=0.5)
    return bool(((y == 0) | (y == 2)).all())


def case_in_place():
    x = torch.ones(100)
    y = F.dropout(x, 0.5, True, True)
    return bool((x == y).all())
