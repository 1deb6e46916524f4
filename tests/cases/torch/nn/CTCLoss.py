import torch
from caselib import floats
from torch import nn


def case_default():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    targets = torch.tensor([[1, 2], [3, 1]])
    return nn.CTCLoss()(log_probs, targets, torch.tensor([8, 7]), torch.tensor([2, 1]))


def case_lengths_in_tuples():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    targets = torch.tensor([[1, 2], [3, 1]])
    criterion = nn.CTCLoss(blank=0, reduction='sum', zero_infinity=True)
    return criterion(log_probs, targets, (8, 7), (2, 1))


def case_keywords():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    criterion = nn.CTCLoss(reduction='none')
    return criterion(log_probs=log_probs, targets=torch.tensor([[1, 2], [3, 1]]), input_lengths=torch.tensor([8, 7]),
                     target_lengths=torch.tensor([2, 1]))


def case_gradient():
    x = torch.tensor(floats(8, 2, 4), requires_grad=True)
    nn.CTCLoss()(torch.log_softmax(x, 2), torch.tensor([[1, 2], [3, 1]]), torch.tensor([8, 7]), torch.tensor([2, 1])).backward()
    return x.grad


def labels(words):
    return torch.IntTensor([c for word in words for c in word]), torch.IntTensor([len(word) for word in words])


def case_targets_in_one_row():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 3, 4)), 2).requires_grad_()
    targets, lengths = labels([[1, 2, 3], [3], [1, 1]])
    sizes = torch.IntTensor([8, 7, 8])
    criterion = nn.CTCLoss(zero_infinity=True)
    loss = criterion(log_probs, targets, sizes, lengths)
    loss.backward()
    return loss


def rows(targets, lengths):
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    return nn.CTCLoss()(log_probs, targets, torch.tensor([8, 7]), torch.tensor([2, 1])) if targets.dim() == 2 else torch.ones(1)


def case_any_targets():
    return rows(torch.tensor([[1, 2], [3, 1]]), [2, 1]), rows(torch.tensor([1, 2, 3]), (2, 1))
