import torch
from caselib import floats
from torch.nn.utils.rnn import pad_sequence, unpad_sequence


def case_inverse():
    padded = pad_sequence([torch.tensor(floats(3, 2)), torch.tensor(floats(1, 2))], batch_first=True)
    return unpad_sequence(padded, torch.tensor([3, 1]), batch_first=True)


def case_time_first():
    padded = pad_sequence([torch.tensor(floats(3, 2)), torch.tensor(floats(1, 2))])
    return unpad_sequence(padded_sequences=padded, lengths=torch.tensor([3, 1]))
