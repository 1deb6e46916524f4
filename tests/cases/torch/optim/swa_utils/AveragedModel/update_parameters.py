import torch
from torch.optim.swa_utils import AveragedModel


def case_member():
    m = torch.nn.Conv1d(2, 1, 1)
    torch.nn.init.ones_(m.weight)
    average = AveragedModel(m)
    average.update_parameters(m)
    average.update_parameters(model=m)
    return average.module.weight, average.n_averaged, int(average.n_averaged)
