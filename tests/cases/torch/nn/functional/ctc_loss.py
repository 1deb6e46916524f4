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
