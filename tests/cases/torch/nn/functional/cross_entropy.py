import torch
import torch.nn.functional as F
from caselib import floats, ints, positive


def case_default():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_mean():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), reduction='mean')


def case_sum():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), reduction='sum')


def case_none():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), reduction='none')


def case_keywords():
    return F.cross_entropy(input=torch.tensor(floats(3, 4)), target=torch.tensor([0, 3, 1]))


def case_weighted():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), weight=torch.tensor(positive(4)))


def case_weight_positional():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), torch.tensor(positive(4)))


def case_ignored():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), ignore_index=3)


def case_ignored_negative():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), ignore_index=-1)


def case_smoothed():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), label_smoothing=0.1)


def case_smoothed_weighted():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), torch.tensor(positive(4)), label_smoothing=0.1)


def case_smoothed_each():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), label_smoothing=0.1, reduction='none')


def case_all():
    return F.cross_entropy(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), weight=torch.tensor(positive(4)), ignore_index=1, reduction='sum', label_smoothing=0.2)


def case_dense():
    return F.cross_entropy(torch.tensor(floats(2, 3, 4, 5)), torch.tensor(ints(2, 4, 5, high=3)))


def case_dense_each():
    return F.cross_entropy(torch.tensor(floats(2, 3, 4, 5)), torch.tensor(ints(2, 4, 5, high=3)), reduction='none')


def case_dense_ignored():
    labels = torch.tensor(ints(2, 4, 5, high=3))
    labels[0, 0] = 255
    return F.cross_entropy(torch.tensor(floats(2, 3, 4, 5)), labels, ignore_index=255)


def case_dense_ignored_negative():
    labels = torch.tensor(ints(2, 4, 5, high=3))
    labels[0, 0] = -1
    return F.cross_entropy(torch.tensor(floats(2, 3, 4, 5)), labels, weight=torch.tensor(positive(3)), ignore_index=-1, label_smoothing=0.1)


def case_square():
    return F.cross_entropy(torch.tensor(floats(2, 5, 5)), torch.tensor(ints(2, 5, high=5)))


def case_probabilities():
    target = torch.softmax(torch.tensor(floats(3, 4, seed=1)), 1)
    return F.cross_entropy(torch.tensor(floats(3, 4)), target), F.cross_entropy(torch.tensor(floats(3, 4)), target, reduction='sum')


def case_probabilities_each():
    target = torch.softmax(torch.tensor(floats(3, 4, seed=1)), dim=1)
    return F.cross_entropy(torch.tensor(floats(3, 4)), target, reduction='none')


def case_probabilities_weighted():
    target = torch.softmax(torch.tensor(floats(3, 4, seed=1)), dim=1)
    return F.cross_entropy(torch.tensor(floats(3, 4)), target, torch.tensor(positive(4)), label_smoothing=0.1)


def case_flattened():
    logits = torch.tensor(floats(2, 5, 7))
    labels = torch.tensor(ints(2, 5, high=7))
    return F.cross_entropy(logits.view(-1, logits.size(-1)), labels.view(-1), ignore_index=0)


def case_ignored_variable():
    pad = -1
    labels = torch.tensor([0, -1, 2])
    logits = torch.tensor(floats(3, 4))
    return F.cross_entropy(logits, labels, ignore_index=pad), F.cross_entropy(logits * 2, labels, ignore_index=pad)


def case_ignored_weighted():
    labels = torch.tensor([0, -1, 2])
    return F.cross_entropy(torch.tensor(floats(3, 4)), labels, torch.tensor(positive(4)), ignore_index=-1)


def case_ignored_each():
    labels = torch.tensor([0, -1, 2])
    return F.cross_entropy(torch.tensor(floats(3, 4)), labels, ignore_index=-1, reduction='none')


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.cross_entropy(x, torch.tensor([0, -1, 1]), ignore_index=-1).backward()
    return x.grad


def case_as_value():
    criterion = F.cross_entropy
    return criterion(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_known_rank():
    out = []
    for logits in F.max_pool1d(torch.tensor(floats(2, 3, 4)), 1):
        out.append(F.cross_entropy(logits, torch.tensor([0, 3, 1])))
    return out


def case_without_batch():
    x = torch.randn(5, requires_grad=True)
    x.data.copy_(torch.tensor(floats(5)))
    target = torch.tensor(2)
    loss = F.cross_entropy(x, target)
    loss.backward()
    return loss, F.cross_entropy(x, target, reduction='none'), F.cross_entropy(input=x, target=target, reduction='sum'), x.grad


def case_smoothed_labels_of_a_map():
    x = torch.tensor(floats(2, 3, 4, 5)).reshape(2, 3, 4, 5)
    y = torch.tensor(ints(2, 4, 5, high=3))
    return F.cross_entropy(x, y, label_smoothing=0.1), F.cross_entropy(x.reshape(2, 3, 20), y.reshape(2, 20), label_smoothing=0.2, reduction='sum')
