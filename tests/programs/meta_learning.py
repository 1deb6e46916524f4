"""MAML on sinusoids with functional parameters, second order; Reptile-style and ANIL variants."""
import copy
import math
import random
from collections import OrderedDict
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch import optim


class Learner(nn.Module):
    """Holds parameters in a ParameterList and runs them by a config, so that fast weights can be passed in."""
    def __init__(self, config):
        super(Learner, self).__init__()
        self.config = config
        self.vars = nn.ParameterList()
        self.vars_bn = nn.ParameterList()
        for i, (name, param) in enumerate(self.config):
            if name == 'linear':
                w = nn.Parameter(torch.ones(*param))
                torch.nn.init.kaiming_normal_(w)
                self.vars.append(w)
                self.vars.append(nn.Parameter(torch.zeros(param[0])))
            elif name == 'bn':
                w = nn.Parameter(torch.ones(param[0]))
                self.vars.append(w)
                self.vars.append(nn.Parameter(torch.zeros(param[0])))
                running_mean = nn.Parameter(torch.zeros(param[0]), requires_grad=False)
                running_var = nn.Parameter(torch.ones(param[0]), requires_grad=False)
                self.vars_bn.extend([running_mean, running_var])
            elif name in ['tanh', 'relu']:
                continue
            else:
                raise NotImplementedError

    def forward(self, x, vars=None, bn_training=True):
        if vars is None:
            vars = self.vars
        idx = 0
        bn_idx = 0
        for name, param in self.config:
            if name == 'linear':
                w, b = vars[idx], vars[idx + 1]
                x = F.linear(x, w, b)
                idx += 2
            elif name == 'bn':
                w, b = vars[idx], vars[idx + 1]
                running_mean, running_var = self.vars_bn[bn_idx], self.vars_bn[bn_idx + 1]
                x = F.batch_norm(x, running_mean, running_var, weight=w, bias=b, training=bn_training)
                idx += 2
                bn_idx += 2
            elif name == 'relu':
                x = F.relu(x, inplace=param[0])
            elif name == 'tanh':
                x = torch.tanh(x)
        assert idx == len(vars)
        return x

    def zero_grad(self, vars=None):
        with torch.no_grad():
            if vars is None:
                for p in self.vars:
                    if p.grad is not None:
                        p.grad.zero_()
            else:
                for p in vars:
                    if p.grad is not None:
                        p.grad.zero_()

    def parameters(self):
        return self.vars


class Meta(nn.Module):
    def __init__(self, config, update_lr=0.05, meta_lr=1e-3, update_step=2):
        super().__init__()
        self.update_lr = update_lr
        self.update_step = update_step
        self.net = Learner(config)
        self.meta_optim = optim.Adam(self.net.parameters(), lr=meta_lr)

    def clip_grad_by_norm_(self, grad, max_norm):
        total_norm = 0
        counter = 0
        for g in grad:
            param_norm = g.data.norm(2)
            total_norm += param_norm.item() ** 2
            counter += 1
        total_norm = total_norm ** (1. / 2)
        clip_coef = max_norm / (total_norm + 1e-6)
        if clip_coef < 1:
            for g in grad:
                g.data.mul_(clip_coef)
        return total_norm / counter

    def forward(self, x_spt, y_spt, x_qry, y_qry):
        task_num = x_spt.size(0)
        losses_q = [0 for _ in range(self.update_step + 1)]
        for i in range(task_num):
            logits = self.net(x_spt[i], vars=None, bn_training=True)
            loss = F.mse_loss(logits, y_spt[i])
            grad = torch.autograd.grad(loss, self.net.parameters(), create_graph=True)
            fast_weights = list(map(lambda p: p[1] - self.update_lr * p[0], zip(grad, self.net.parameters())))
            with torch.no_grad():
                losses_q[0] += F.mse_loss(self.net(x_qry[i], self.net.parameters()), y_qry[i])
            losses_q[1] += F.mse_loss(self.net(x_qry[i], fast_weights), y_qry[i])
            for k in range(1, self.update_step):
                loss = F.mse_loss(self.net(x_spt[i], fast_weights), y_spt[i])
                grad = torch.autograd.grad(loss, fast_weights, create_graph=True)
                fast_weights = list(map(lambda p: p[1] - self.update_lr * p[0], zip(grad, fast_weights)))
                losses_q[k + 1] += F.mse_loss(self.net(x_qry[i], fast_weights, bn_training=True), y_qry[i])
        loss_q = losses_q[-1] / task_num
        self.meta_optim.zero_grad()
        loss_q.backward()
        norm = self.clip_grad_by_norm_([p.grad for p in self.net.parameters()], 1.0)
        self.meta_optim.step()
        return [l.item() / task_num for l in losses_q], norm

    def finetunning(self, x_spt, y_spt, x_qry, y_qry):
        net = copy.deepcopy(self.net)
        loss = F.mse_loss(net(x_spt), y_spt)
        grad = torch.autograd.grad(loss, net.parameters())
        fast_weights = [p - self.update_lr * g for g, p in zip(grad, net.parameters())]
        with torch.no_grad():
            out = net(x_qry, fast_weights, bn_training=True)
        return F.mse_loss(out, y_qry).item()


class SineModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(OrderedDict([
            ('l1', nn.Linear(1, 16)),
            ('relu1', nn.ReLU()),
            ('l2', nn.Linear(16, 16)),
            ('relu2', nn.ReLU()),
            ('l3', nn.Linear(16, 1)),
        ]))

    def forward(self, x):
        return self.net(x)

    def argforward(self, x, weights):
        x = F.linear(x, weights[0], weights[1])
        x = F.relu(x)
        x = F.linear(x, weights[2], weights[3])
        x = F.relu(x)
        x = F.linear(x, weights[4], weights[5])
        return x


def functional_maml(model, tasks, inner_lr=0.02):
    weights = list(model.parameters())
    meta_loss = 0.
    for x, y in tasks:
        temp = [w.clone() for w in weights]
        loss = nn.MSELoss()(model.argforward(x, temp), y)
        grad = torch.autograd.grad(loss, temp, create_graph=True)
        temp = [w - inner_lr * g for w, g in zip(temp, grad)]
        meta_loss = meta_loss + nn.MSELoss()(model.argforward(x + 0.1, temp), y)
    meta_grads = torch.autograd.grad(meta_loss, weights)
    for w, g in zip(weights, meta_grads):
        w.grad = g
    return meta_loss.item() / len(tasks)


def reptile(model, x, y, inner_steps=3, lr=0.02, outer=0.5):
    before = copy.deepcopy(model.state_dict())
    for _ in range(inner_steps):
        model.zero_grad()
        F.mse_loss(model(x), y).backward()
        for param in model.parameters():
            param.data -= lr * param.grad.data
    after = model.state_dict()
    model.load_state_dict({name: before[name] + (after[name] - before[name]) * outer for name in before})
    return sum((after[name] - before[name]).abs().sum().item() for name in before)


def sample(rng, n=8):
    a, p = rng.uniform(0.5, 2), rng.uniform(0, math.pi)
    x = rng.uniform(-3, 3, (2, n, 1))
    y = a * np.sin(x + p)
    return [torch.from_numpy(v).float() for v in (x[0], y[0], x[1], y[1])]


def main():
    random.seed(0)
    rng = np.random.RandomState(0)
    config = [('linear', [16, 1]), ('relu', [True]), ('bn', [16]), ('linear', [16, 16]), ('tanh', []), ('linear', [1, 16])]
    maml = Meta(config)
    model = SineModel()
    opt = optim.SGD(model.parameters(), lr=0.01)
    tmp = filter(lambda x: x.requires_grad, maml.net.parameters())
    num = sum(map(lambda x: np.prod(x.shape), tmp))
    print('Total trainable tensors:', num)
    for step in range(1, 21):
        batch = [torch.stack(t) for t in zip(*[sample(rng) for _ in range(3)])]
        losses, norm = maml(*batch)
        opt.zero_grad()
        fl = functional_maml(model, [(batch[0][i], batch[1][i]) for i in range(3)])
        opt.step()
        moved = reptile(model, batch[2][0], batch[3][0])
        print('step', step, 'loss', ' '.join('%.6f' % l for l in losses), '%.6f %.6f %.6f' % (norm, fl, moved))
    print('finetuned %.5f' % np.mean([maml.finetunning(*sample(rng)) for _ in range(4)]))


if __name__ == '__main__':
    main()
