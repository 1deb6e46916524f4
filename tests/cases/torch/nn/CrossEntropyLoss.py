import torch
import torch.nn.functional as F
from caselib import floats, positive, ints
from torch import nn


def case_default():
    return nn.CrossEntropyLoss()(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_call_by_name():
    criterion = nn.CrossEntropyLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor([0, 3, 1]))


def case_mean():
    return nn.CrossEntropyLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_sum():
    return nn.CrossEntropyLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_none():
    return nn.CrossEntropyLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_not_averaged():
    return nn.CrossEntropyLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_averaged():
    return nn.CrossEntropyLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_not_reduced():
    return nn.CrossEntropyLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_weighted():
    return nn.CrossEntropyLoss(weight=torch.tensor(positive(4)))(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_weight_positional():
    return nn.CrossEntropyLoss(torch.tensor(positive(4)))(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_ignored():
    return nn.CrossEntropyLoss(ignore_index=3)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_ignored_negative():
    return nn.CrossEntropyLoss(ignore_index=-1)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_smoothed():
    return nn.CrossEntropyLoss(label_smoothing=0.1)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_smoothed_weighted():
    return nn.CrossEntropyLoss(torch.tensor(positive(4)), label_smoothing=0.1)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_smoothed_each():
    return nn.CrossEntropyLoss(label_smoothing=0.1, reduction='none')(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_all():
    return nn.CrossEntropyLoss(weight=torch.tensor(positive(4)), ignore_index=1, reduction='sum', label_smoothing=0.2)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_dense():
    return nn.CrossEntropyLoss()(torch.tensor(floats(2, 3, 4, 5)), torch.tensor(ints(2, 4, 5, high=3)))


def case_dense_ignored():
    labels = torch.tensor(ints(2, 4, 5, high=3))
    labels[0, 0] = 255
    return nn.CrossEntropyLoss(ignore_index=255)(torch.tensor(floats(2, 3, 4, 5)), labels)


def case_sequence():
    return nn.CrossEntropyLoss(reduction='none')(torch.tensor(floats(2, 3, 5)), torch.tensor(ints(2, 5, high=3)))


def case_square():
    return nn.CrossEntropyLoss()(torch.tensor(floats(2, 5, 5)), torch.tensor(ints(2, 5, high=5)))


def case_ignored_by_name():
    labels = torch.tensor([0, -2, 2])
    criterion = nn.CrossEntropyLoss(ignore_index=-2)
    return criterion(torch.tensor(floats(3, 4)), labels)


def case_ignored_weighted():
    labels = torch.tensor([0, -1, 2])
    return nn.CrossEntropyLoss(torch.tensor(positive(4)), ignore_index=-1)(torch.tensor(floats(3, 4)), labels)


def case_ignored_each():
    labels = torch.tensor([0, -1, 2])
    return nn.CrossEntropyLoss(ignore_index=-1, reduction='none')(torch.tensor(floats(3, 4)), labels)


def case_ignored_variable():
    pad = 1
    criterion = nn.CrossEntropyLoss(ignore_index=pad)
    return criterion(torch.tensor(floats(3, 4)), torch.tensor([0, 1, 2]))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    nn.CrossEntropyLoss(label_smoothing=0.1)(x, torch.tensor([0, 3, 1])).backward()
    return x.grad


def case_as_value():
    kind = nn.CrossEntropyLoss
    return kind(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1])), isinstance(kind(), nn.CrossEntropyLoss)


def case_in_module():
    class Loss(nn.Module):
        def __init__(self, ignore_index=255):
            super().__init__()
            self.ce = nn.CrossEntropyLoss(ignore_index=ignore_index)
        def forward(self, logits, labels):
            return self.ce(logits, labels)
    labels = torch.tensor(ints(2, 4, 5, high=3))
    labels[0, 0] = 255
    return Loss()(torch.tensor(floats(2, 3, 4, 5)), labels)


def case_function_not_averaged():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), size_average=False)


def case_function_averaged():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), size_average=True, reduce=None)


def case_function_not_reduced():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), reduce=False)


def case_options():
    options = {"reduction": "sum"}
    if options:
        options["label_smoothing"] = 0.1
    return nn.CrossEntropyLoss(**options)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))
