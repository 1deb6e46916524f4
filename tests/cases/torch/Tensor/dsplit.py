import torch


def case_forms():
    return list(torch.ones(4, 4, 4).dsplit(2)), list(torch.ones(4, 4, 4).dsplit([1, 3]))
