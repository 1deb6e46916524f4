#!/usr/bin/env python3
"""Functions with a gradient of their own: a network with binary weights, a
learnt activation and a loss written out by hand, trained on two spirals."""
import argparse
import os
import tempfile

import numpy as np
import torch
from torch import nn
from torch.autograd import Function
from torch.nn.parameter import Parameter


class BinarizeWeight(torch.autograd.Function):
    """sign(w) scaled by the mean of |w|; the gradient passes where |w| <= 1."""

    @staticmethod
    def forward(ctx, weight):
        ctx.save_for_backward(weight)
        scale = weight.abs().mean()
        return torch.where(weight >= 0, scale, -scale)

    @staticmethod
    def backward(ctx, grad_output):
        weight, = ctx.saved_tensors
        grad_input = grad_output.clone()
        grad_input[weight.abs() > 1] = 0
        return grad_input


class Swish(Function):
    """x * sigmoid(beta * x) that keeps only its input for the backward pass."""

    @staticmethod
    def forward(ctx, x, beta):
        ctx.save_for_backward(x, beta)
        return x * torch.sigmoid(beta * x)

    @staticmethod
    def backward(ctx, grad_output):
        x, beta = ctx.saved_tensors
        s = torch.sigmoid(beta * x)
        ds = s * (1 - s)
        grad_x = grad_output * (s + beta * x * ds)
        grad_beta = (grad_output * x * x * ds).sum().view(1)
        return grad_x, grad_beta


class ScaleGradient(Function):
    """Identity whose gradient is multiplied by a constant."""

    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return x.view_as(x)

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * ctx.factor, None


class HingeLoss(Function):
    @staticmethod
    def forward(ctx, scores, target, margin=1.0):
        # scores [N], target in {-1, 1}
        loss = (margin - scores * target).clamp(min=0)
        ctx.save_for_backward(target, loss)
        return loss.mean()

    @staticmethod
    def backward(ctx, grad_output):
        target, loss = ctx.saved_tensors
        grad = -target * (loss > 0).type_as(target) / target.numel()
        return grad_output * grad, None, None


binarize = BinarizeWeight.apply
hinge_loss = HingeLoss.apply


class BinaryLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.in_features = in_features
        self.out_features = out_features
        self.weight = Parameter(torch.empty(out_features, in_features))
        self.bias = Parameter(torch.zeros(out_features))
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.xavier_uniform_(self.weight)

    def forward(self, x):
        return torch.nn.functional.linear(x, binarize(self.weight), self.bias)

    def extra_repr(self):
        return 'in_features={}, out_features={}'.format(self.in_features, self.out_features)


class SwishLayer(nn.Module):
    def __init__(self):
        super().__init__()
        self.beta = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return Swish.apply(x, self.beta)


class SpiralNet(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.fc1 = nn.Linear(2, hidden)
        self.act1 = SwishLayer()
        self.fc2 = BinaryLinear(hidden, hidden)
        self.act2 = SwishLayer()
        self.fc3 = nn.Linear(hidden, 1)

    def forward(self, x):
        x = self.act1(self.fc1(x))
        x = ScaleGradient.apply(x, 0.5)
        x = self.act2(self.fc2(x))
        return self.fc3(x).squeeze(-1)


def spirals(n, rng):
    t = np.sqrt(rng.rand(n)) * 2 * np.pi
    label = rng.randint(0, 2, n) * 2 - 1
    points = np.stack([t * np.cos(t) * label, t * np.sin(t) * label], axis=1) / 6.0
    points += rng.randn(n, 2) * 0.05
    return torch.tensor(points, dtype=torch.float32), torch.tensor(label, dtype=torch.float32)


def check_gradients(device):
    """Compares the backward of Swish with the one that autograd finds."""
    x = torch.linspace(-3, 3, 13, dtype=torch.float64, device=device, requires_grad=True)
    beta = torch.tensor([1.5], dtype=torch.float64, device=device, requires_grad=True)
    Swish.apply(x, beta).pow(2).sum().backward()
    gx, gbeta = x.grad.clone(), beta.grad.clone()
    x.grad.zero_()
    beta.grad = None
    (x * torch.sigmoid(beta * x)).pow(2).sum().backward()
    assert torch.allclose(gx, x.grad) and torch.allclose(gbeta, beta.grad)
    print('gradients agree')


@torch.no_grad()
def accuracy(net, x, y):
    net.eval()
    acc = (net(x).sign() == y).float().mean().item()
    net.train()
    return acc


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--hidden', type=int, default=32)
    parser.add_argument('--steps', type=int, default=60)
    parser.add_argument('--batch', type=int, default=64)
    parser.add_argument('--lr', type=float, default=5e-3)
    parser.add_argument('--device', default='cuda' if torch.cuda.is_available() else 'cpu')
    parser.add_argument('--checkpoint', help='file to write to')
    parser.add_argument('--resume', help='file to start from')
    opts = parser.parse_args()
    device = torch.device(opts.device)
    check_gradients(device)

    rng = np.random.RandomState(7)
    net = SpiralNet(opts.hidden).to(device)
    optimizer = torch.optim.Adam(net.parameters(), lr=opts.lr)
    first = 1
    if opts.resume:
        state = torch.load(opts.resume, map_location=device, weights_only=False)
        net.load_state_dict(state['net'])
        optimizer.load_state_dict(state['optimizer'])
        rng.set_state(state['rng'])
        first = state['step'] + 1

    x_test, y_test = spirals(500, np.random.RandomState(8))
    x_test, y_test = x_test.to(device), y_test.to(device)

    for step in range(first, opts.steps + 1):
        x, y = spirals(opts.batch, rng)
        x, y = x.to(device), y.to(device)
        loss = hinge_loss(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        # straight-through weights are kept where their gradient can pass
        net.fc2.weight.data.clamp_(-1, 1)
        print('step', step, 'loss %.6f' % loss)
        if step % 20 == 0:
            print('  accuracy %.3f, beta %.4f' % (accuracy(net, x_test, y_test), net.act1.beta.item()))

    path = opts.checkpoint or os.path.join(tempfile.mkdtemp(), 'spirals.pth')
    torch.save({'net': net.state_dict(), 'optimizer': optimizer.state_dict(),
                'rng': rng.get_state(), 'step': opts.steps}, path)

    before = accuracy(net, x_test, y_test)
    net = SpiralNet(opts.hidden).to(device)
    net.load_state_dict(torch.load(path, map_location=device, weights_only=False)['net'])
    print('accuracy %.3f, reloaded %.3f' % (before, accuracy(net, x_test, y_test)))


if __name__ == '__main__':
    main()
