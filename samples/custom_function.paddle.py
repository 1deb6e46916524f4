#!/usr/bin/env python3
"""Functions with a gradient of their own: a network with binary weights, a
learnt activation and a loss written out by hand, trained on two spirals."""
import argparse
import os
import tempfile

import numpy as np
import paddle
from paddle import nn
from paddle.nn import Parameter


def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    if not hasattr(optimizer, '_param_groups'):
        return optimizer.state_dict()
    groups = optimizer._param_groups
    groups = groups if groups and isinstance(groups[0], dict) else [{'params': groups}]
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for group in groups for p in group['params']],
        'lr_factors': [group.get('learning_rate', 1.0) for group in groups],
    }


def load_optimizer_state_dict(optimizer, state_dict):
    """Loads an optimizer's state by the place of the parameters: Paddle's keys hold their names."""
    if 'state' in state_dict or not hasattr(optimizer, '_param_groups'):
        return optimizer.load_state_dict(state_dict)
    groups = optimizer._param_groups
    groups = groups if isinstance(groups[0], dict) else [{'params': groups}]
    params = [p for group in groups for p in group['params']]
    names = state_dict.get('param_names', [p.name for p in params])
    for group in groups:
        trained = [p for p in group['params'] if not p.stop_gradient]
        optimizer._create_accumulators(paddle.static.default_main_program().global_block(), {**group, 'params': trained})
    saved = {key.rsplit('_', 1)[0]: value for key, value in state_dict.items()}
    for kind, tensors in optimizer._accumulators.items():
        for name, p in zip(names, params):
            if p.name in tensors and f'{name}_{kind}' in saved:
                tensors[p.name].set_value(saved[f'{name}_{kind}'])
    if len(groups) > 1:
        for group, factor in zip(groups, state_dict.get('lr_factors', [])):
            group['learning_rate'] = factor
            for p in group['params']:
                p.optimize_attr['learning_rate'] = factor
    scheduler = optimizer._learning_rate
    if not isinstance(scheduler, paddle.optimizer.lr.LRScheduler):
        optimizer.set_lr(state_dict.get('lr', scheduler))
    elif 'lr' in state_dict:
        scheduler.last_lr, scheduler.base_lr = state_dict['lr'], state_dict['base_lr']


class Function(paddle.autograd.PyLayer):
    """PyLayer with torch's context, whose backward gives a gradient for every argument of forward."""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        forward, backward = cls.__dict__.get('forward'), cls.__dict__.get('backward')

        def new_forward(ctx, *args, **kwargs):
            ctx.needs_input_grad = tuple(isinstance(a, paddle.Tensor) and not a.stop_gradient for a in args)
            ctx.is_tensor = [isinstance(a, paddle.Tensor) for a in args]
            run, setup = forward.__get__(None, cls), getattr(cls, 'setup_context', None)
            result = run(*args, **kwargs) if setup else run(ctx, *args, **kwargs)
            if setup:
                setup(ctx, args, result)
            # Paddle refuses an input, or what shares its memory, as output.
            inputs = [a.data_ptr() for a, ok in zip(args, ctx.is_tensor) if ok]
            alone = not isinstance(result, (tuple, list))
            results = [r.clone() if isinstance(r, paddle.Tensor) and r.data_ptr() in inputs else r
                       for r in ([result] if alone else result)]
            return results[0] if alone else tuple(results)

        def new_backward(ctx, *grads):
            ctx.saved_tensors = tuple(ctx.saved_tensor() or ())
            grads = backward.__get__(None, cls)(ctx, *grads)
            grads = grads if isinstance(grads, (tuple, list)) else (grads,)
            # Paddle wants gradients of the Tensors alone, and none where none is needed.
            grads = [g if need else None for g, need, ok in zip(grads, ctx.needs_input_grad, ctx.is_tensor) if ok]
            return tuple(grads) if len(grads) != 1 else grads[0]

        if forward:
            cls.forward = staticmethod(new_forward)
        if backward:
            cls.backward = staticmethod(new_backward)


class BinarizeWeight(Function):
    """sign(w) scaled by the mean of |w|; the gradient passes where |w| <= 1."""

    @staticmethod
    def forward(ctx, weight):
        ctx.save_for_backward(weight)
        scale = weight.abs().mean()
        return paddle.where(weight >= 0, scale, -scale)

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
        return x * nn.functional.sigmoid(beta * x)

    @staticmethod
    def backward(ctx, grad_output):
        x, beta = ctx.saved_tensors
        s = nn.functional.sigmoid(beta * x)
        ds = s * (1 - s)
        grad_x = grad_output * (s + beta * x * ds)
        grad_beta = (grad_output * x * x * ds).sum().reshape([1])
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
        loss = (margin - scores * target).clip(min=0)
        ctx.save_for_backward(target, loss)
        return loss.mean()

    @staticmethod
    def backward(ctx, grad_output):
        target, loss = ctx.saved_tensors
        grad = -target * (loss > 0).astype(target.dtype) / target.size
        return grad_output * grad, None, None


binarize = BinarizeWeight.apply
hinge_loss = HingeLoss.apply


class BinaryLinear(nn.Layer):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.in_features = in_features
        self.out_features = out_features
        self.weight = Parameter(paddle.empty([out_features, in_features]))
        self.bias = Parameter(paddle.zeros(out_features))
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.xavier_uniform_(self.weight)

    def forward(self, x):
        return paddle.compat.nn.functional.linear(x, binarize(self.weight), self.bias)

    def extra_repr(self):
        return 'in_features={}, out_features={}'.format(self.in_features, self.out_features)


class SwishLayer(nn.Layer):
    def __init__(self):
        super().__init__()
        self.beta = nn.Parameter(paddle.ones([1]))

    def forward(self, x):
        return Swish.apply(x, self.beta)


class SpiralNet(nn.Layer):
    def __init__(self, hidden):
        super().__init__()
        self.fc1 = paddle.compat.nn.Linear(2, hidden)
        self.act1 = SwishLayer()
        self.fc2 = BinaryLinear(hidden, hidden)
        self.act2 = SwishLayer()
        self.fc3 = paddle.compat.nn.Linear(hidden, 1)

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
    return paddle.to_tensor(points, dtype=paddle.float32), paddle.to_tensor(label, dtype=paddle.float32)


def check_gradients(device):
    """Compares the backward of Swish with the one that autograd finds."""
    x = paddle.linspace(-3, 3, 13, dtype=paddle.float64, device=device, requires_grad=True)
    beta = paddle.to_tensor([1.5], dtype=paddle.float64, place=device, stop_gradient=False)
    Swish.apply(x, beta).pow(2).sum().backward()
    gx, gbeta = x.grad.clone(), beta.grad.clone()
    x.grad.detach().zero_()
    beta.grad = None
    (x * nn.functional.sigmoid(beta * x)).pow(2).sum().backward()
    assert paddle.allclose(gx, x.grad).item() and paddle.allclose(gbeta, beta.grad).item()
    print('gradients agree')


@paddle.no_grad()
def accuracy(net, x, y):
    net.eval()
    acc = (net(x).sign() == y).astype('float32').mean().item()
    net.train()
    return acc


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--hidden', type=int, default=32)
    parser.add_argument('--steps', type=int, default=60)
    parser.add_argument('--batch', type=int, default=64)
    parser.add_argument('--lr', type=float, default=5e-3)
    parser.add_argument('--device', default='cuda' if paddle.cuda.is_available() else 'cpu')
    parser.add_argument('--checkpoint', help='file to write to')
    parser.add_argument('--resume', help='file to start from')
    opts = parser.parse_args()
    device = paddle.device(opts.device)
    check_gradients(device)

    rng = np.random.RandomState(7)
    net = SpiralNet(opts.hidden).to(device)
    optimizer = paddle.optimizer.Adam(parameters=net.parameters(), learning_rate=opts.lr)
    first = 1
    if opts.resume:
        state = paddle.load(opts.resume)
        net.load_state_dict(state['net'])
        load_optimizer_state_dict(optimizer, state['optimizer'])
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
        net.fc2.weight.data.clip_(-1, 1)
        print('step', step, 'loss %.6f' % loss)
        if step % 20 == 0:
            print('  accuracy %.3f, beta %.4f' % (accuracy(net, x_test, y_test), net.act1.beta.item()))

    path = opts.checkpoint or os.path.join(tempfile.mkdtemp(), 'spirals.pth')
    paddle.save({'net': net.state_dict(), 'optimizer': optimizer_state_dict(optimizer),
                'rng': rng.get_state(), 'step': opts.steps}, path)

    before = accuracy(net, x_test, y_test)
    net = SpiralNet(opts.hidden).to(device)
    net.load_state_dict(paddle.load(path)['net'])
    print('accuracy %.3f, reloaded %.3f' % (before, accuracy(net, x_test, y_test)))


if __name__ == '__main__':
    main()
