import torch
from torch import nn
from torch.optim import swa_utils
from torch.optim.swa_utils import AveragedModel
from caselib import fill, floats


def net():
    m = nn.Sequential(nn.Conv1d(2, 3, 1), nn.BatchNorm1d(3), nn.Tanh(), nn.Flatten(), nn.Linear(6, 1))
    fill(m)
    return m


def averaged(**options):
    m = net()
    optimizer = torch.optim.SGD(m.parameters(), lr=0.5)
    average = AveragedModel(m, **options)
    for step in range(4):
        optimizer.zero_grad()
        m(torch.tensor(floats(4, 2, 2, seed=step))).pow(2).mean().backward()
        optimizer.step()
        average.update_parameters(m)
    average.eval()
    return average(torch.tensor(floats(4, 2, 2, seed=9))), average.n_averaged, average.module[0].weight


class Moving(swa_utils.AveragedModel):
    def __init__(self, model, decay, device="cpu"):
        def ema_avg(average, value, num_averaged):
            return decay * average + (1 - decay) * value

        super().__init__(model, device, ema_avg, use_buffers=True)


def case_mean():
    return averaged(), averaged(use_buffers=True), averaged(device="cpu", avg_fn=lambda a, p, n: 0.9 * a + 0.1 * p)


def case_of_many():
    return averaged(multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.8)), averaged(avg_fn=swa_utils.get_ema_avg_fn(0.8))


def case_base():
    m = net()
    average = Moving(m, decay=0.7)
    average.update_parameters(m)
    m[0].weight.data.add_(1)
    average.update_parameters(m)
    first = average.module[0].weight.clone()
    average.n_averaged.fill_(0)
    average.update_parameters(m)
    return first, average.module[0].weight, isinstance(average, AveragedModel), sorted(average.state_dict())[0]


def case_plain_call():
    m = net()
    average = AveragedModel(m, use_buffers=True)
    return isinstance(average, nn.Module), average(torch.tensor(floats(4, 2, 2)))
