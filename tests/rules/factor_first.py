import torch
from caselib import floats


def case_functions():
    """The order of arguments before version 1.5: the factor stands before the Tensor that it multiplies."""
    x, y, lr = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1)), 0.1
    out = torch.empty(3, 3)
    torch.add(x, 2, y, out=out)
    return torch.add(x, 2, y), torch.add(x, -lr, y), torch.sub(x, 2, y), torch.sub(x, -lr, y, out=torch.empty(3, 3)), out


def case_optimizer():
    p, grad = torch.nn.Parameter(torch.tensor(floats(3))), torch.tensor(floats(3, seed=1))
    group = {'lr': 0.1, 'betas': (0.9, 0.99), 'weight_decay': 0.01, 'eps': 1e-8}
    exp_avg, exp_avg_sq = torch.zeros_like(p.data), torch.zeros_like(p.data)
    beta1, beta2 = group['betas']
    for step in range(3):
        grad = grad.add(group['weight_decay'], p.data)
        exp_avg.mul_(beta1).add_(1 - beta1, grad)
        exp_avg_sq.mul_(beta2).addcmul_(1 - beta2, grad, grad)
        denom = exp_avg_sq.sqrt().add_(group['eps'])
        p.data.addcdiv_(-group['lr'], exp_avg, denom)
        p.data.add_(-group['lr'] * group['weight_decay'], p.data)
    return p, exp_avg, exp_avg_sq


def case_distances():
    x, y = torch.tensor(floats(4, 3)), torch.tensor(floats(5, 3, seed=1))
    m, n = x.size(0), y.size(0)
    distmat = torch.pow(x, 2).sum(dim=1, keepdim=True).expand(m, n) + torch.pow(y, 2).sum(dim=1, keepdim=True).expand(n, m).t()
    distmat.addmm_(1, -2, x, y.t())
    return distmat.clamp(min=1e-12).sqrt()
