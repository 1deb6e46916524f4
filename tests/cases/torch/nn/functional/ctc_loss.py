import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    return F.ctc_loss(log_probs, torch.tensor([[1, 2], [3, 1]]), torch.tensor([8, 7]), torch.tensor([2, 1]))


def case_int32():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    lengths = torch.full((2,), 8, dtype=torch.int32)
    return F.ctc_loss(log_probs, torch.tensor([[1, 2], [3, 1]]), lengths, torch.IntTensor([2, 1]))


def case_lengths_in_tuples():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    return F.ctc_loss(log_probs, torch.tensor([[1, 2], [3, 1]]), (8, 7), (2, 1), blank=0, reduction='sum', zero_infinity=True)


def case_keywords():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    return F.ctc_loss(log_probs=log_probs, targets=torch.tensor([[1, 2], [3, 1]]), input_lengths=torch.tensor([8, 7]),
                      target_lengths=torch.tensor([2, 1]), reduction='none')


def labels(words):
    return torch.IntTensor([c for word in words for c in word]), torch.IntTensor([len(word) for word in words])


def case_targets_in_one_row():
    log_probs = torch.log_softmax(torch.tensor(floats(8, 3, 4)), 2).requires_grad_()
    targets, lengths = labels([[1, 2, 3], [3], [1, 1]])
    sizes = torch.IntTensor([8, 7, 8])
    loss = torch.nn.functional.ctc_loss(log_probs, targets, sizes, lengths, zero_infinity=True)
    loss.backward()
    return loss


def rows(targets, lengths):
    log_probs = torch.log_softmax(torch.tensor(floats(8, 2, 4)), 2)
    return torch.nn.functional.ctc_loss(log_probs, targets, (8, 7), lengths)


def case_any_targets():
    return rows(torch.tensor([[1, 2], [3, 1]]), [2, 1]), rows(torch.tensor([1, 2, 3]), (2, 1))
