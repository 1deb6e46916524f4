import torch


def case_inverse():
    return torch.nn.utils.rnn.invert_permutation(torch.tensor([2, 0, 1]))
