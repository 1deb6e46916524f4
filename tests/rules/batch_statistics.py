"""batch_norm of a Tensor that has a statistic of its own: weights are standardized so."""
import torch
import torch.nn.functional as F
from caselib import floats


def case_batch_statistics():
    weight = torch.tensor(floats(4, 3, 2, 2), requires_grad=True)
    gain = torch.full((4,), 0.5)
    plain = F.batch_norm(weight.reshape(1, 4, -1), None, None, training=True, momentum=0., eps=1e-6).reshape_as(weight)
    scaled = F.batch_norm(weight.reshape(1, 4, -1), None, None, weight=gain * 2, bias=gain, training=True, momentum=0.)
    (plain.pow(3).sum() + scaled.sum()).backward()
    return plain.detach(), scaled.detach(), weight.grad
