"""Fixed and adaptive steps, gradients by the adjoint method."""
import abc
import bisect
import collections
import warnings
from typing import Callable

import numpy as np
import torch
from torch import nn
from torch.autograd import Function


def _flatten(sequence):
    flat = [p.contiguous().view(-1) for p in sequence]
    return torch.cat(flat) if len(flat) > 0 else torch.tensor([])


def _flatten_convert_none(sequence, like_sequence):
    flat = [p.contiguous().view(-1) if p is not None else torch.zeros_like(q).view(-1) for p, q in zip(sequence, like_sequence)]
    return torch.cat(flat) if len(flat) > 0 else torch.tensor([])


class Solver(metaclass=abc.ABCMeta):
    order: int

    def __init__(self, func, y0, step_size=None, **unused_kwargs):
        unused_kwargs.pop('rtol', None)
        unused_kwargs.pop('atol', None)
        if unused_kwargs:
            warnings.warn('{}: unexpected arguments {}'.format(self.__class__.__name__, unused_kwargs))
        self.func = func
        self.y0 = y0
        self.dtype = y0.dtype
        self.device = y0.device
        self.step_size = step_size

    @abc.abstractmethod
    def _step_func(self, func, t0, dt, t1, y0):
        pass

    def _grid(self, t):
        if self.step_size is None:
            return t
        start, end = t[0], t[-1]
        niters = torch.ceil((end - start) / self.step_size + 1).item()
        t_infer = torch.arange(0, niters, dtype=t.dtype, device=t.device) * self.step_size + start
        t_infer[-1] = t[-1]
        return t_infer

    def integrate(self, t):
        grid = self._grid(t)
        assert grid[0] == t[0] and grid[-1] == t[-1]
        solution = torch.empty(len(t), *self.y0.shape, dtype=self.dtype, device=self.device)
        solution[0] = self.y0
        j, y0 = 1, self.y0
        for t0, t1 in zip(grid[:-1], grid[1:]):
            dy = self._step_func(self.func, t0, t1 - t0, t1, y0)
            y1 = y0 + dy
            while j < len(t) and t1 >= t[j]:
                solution[j] = self._interp(t0, t1, y0, y1, t[j])
                j += 1
            y0 = y1
        return solution

    def _interp(self, t0, t1, y0, y1, t):
        if t == t0:
            return y0
        if t == t1:
            return y1
        slope = (t - t0) / (t1 - t0)
        return y0 + slope * (y1 - y0)


class Euler(Solver):
    order = 1

    def _step_func(self, func, t0, dt, t1, y0):
        return dt * func(t0, y0)


class RK4(Solver):
    order = 4

    def _step_func(self, func, t0, dt, t1, y0):
        k1 = func(t0, y0)
        k2 = func(t0 + dt / 3, y0 + dt * k1 / 3)
        k3 = func(t0 + dt * 2 / 3, y0 + dt * (k2 - k1 / 3))
        k4 = func(t1, y0 + dt * (k1 - k2 + k3))
        return (k1 + 3 * (k2 + k3) + k4) * dt * 0.125


_Tableau = collections.namedtuple('_Tableau', 'alpha, beta, c_sol, c_error')
BOSH = _Tableau(alpha=torch.tensor([1 / 2, 3 / 4, 1.], dtype=torch.float64),
                beta=[torch.tensor([1 / 2], dtype=torch.float64), torch.tensor([0., 3 / 4], dtype=torch.float64), torch.tensor([2 / 9, 1 / 3, 4 / 9], dtype=torch.float64)],
                c_sol=torch.tensor([2 / 9, 1 / 3, 4 / 9, 0.], dtype=torch.float64),
                c_error=torch.tensor([2 / 9 - 7 / 24, 1 / 3 - 1 / 4, 4 / 9 - 1 / 3, -1 / 8], dtype=torch.float64))


def _rms(x):
    return x.pow(2).mean().sqrt()


class Bosh3(Solver):
    order = 3

    def __init__(self, func, y0, rtol, atol, safety=0.9, ifactor=10.0, dfactor=0.2, **kw):
        super().__init__(func, y0)
        self.rtol = torch.as_tensor(rtol, dtype=y0.dtype)
        self.atol = torch.as_tensor(atol, dtype=y0.dtype)
        self.safety, self.ifactor, self.dfactor = (torch.as_tensor(v, dtype=torch.float64) for v in (safety, ifactor, dfactor))
        self.tableau = _Tableau(alpha=BOSH.alpha.to(y0.device, torch.float64), beta=[b.to(device=y0.device, dtype=y0.dtype) for b in BOSH.beta],
                                c_sol=BOSH.c_sol.to(y0), c_error=BOSH.c_error.to(y0))
        self.evals = 0

    def _step_func(self, func, t0, dt, t1, y0):
        raise NotImplementedError

    def _rk(self, f0, y0, t0, dt):
        k = torch.empty(*f0.shape, len(self.tableau.alpha) + 1, dtype=y0.dtype)
        k = k.clone()
        k[..., 0] = f0
        ks = [f0]
        for alpha_i, beta_i in zip(self.tableau.alpha, self.tableau.beta):
            ti = t0 + alpha_i * dt
            yi = y0 + torch.stack(ks, -1).matmul(beta_i * dt.to(y0.dtype)).view_as(f0)
            ks.append(self.func(ti.to(y0.dtype), yi))
            self.evals += 1
        k = torch.stack(ks, dim=-1)
        y1 = y0 + k.matmul(dt.to(y0.dtype) * self.tableau.c_sol)
        return y1, ks[-1], k.matmul(dt.to(y0.dtype) * self.tableau.c_error)

    def integrate(self, t):
        t = t.to(torch.float64)
        solution = [self.y0]
        f0 = self.func(t[0].to(self.dtype), self.y0)
        t0, y0, dt = t[0], self.y0, torch.tensor(0.05, dtype=torch.float64) * torch.sign(t[-1] - t[0])
        for next_t in t[1:]:
            while (next_t - t0) * torch.sign(dt) > 0:
                step = dt if abs(dt) < abs(next_t - t0) else next_t - t0
                y1, f1, err = self._rk(f0, y0, t0, step)
                tol = self.atol + self.rtol * torch.max(y0.abs(), y1.abs())
                ratio = _rms(err / tol).abs().to(torch.float64).detach()
                if ratio <= 1:
                    t0, y0, f0 = t0 + step, y1, f1
                if ratio == 0:
                    factor = self.ifactor
                else:
                    factor = torch.min(self.ifactor, torch.max(self.safety / ratio ** (1 / self.order), self.dfactor))
                dt = step * factor
            solution.append(y0)
        return torch.stack(solution)


SOLVERS = {'euler': Euler, 'rk4': RK4, 'bosh3': Bosh3}


def odeint(func, y0, t, *, rtol=1e-6, atol=1e-8, method=None, options=None):
    options = {} if options is None else options.copy()
    if method not in SOLVERS:
        raise ValueError('Invalid method "{}". Must be one of {}'.format(method, '{"' + '", "'.join(SOLVERS.keys()) + '"}.'))
    if not torch.is_floating_point(t):
        raise TypeError('`t` must be a floating point Tensor but is a {}'.format(t.type()))
    assert (t[1:] > t[:-1]).all() or (t[1:] < t[:-1]).all(), 't must be strictly increasing or decrasing'
    sign = 1
    if (t[1:] < t[:-1]).all():
        t, base, sign = -t, func, -1
        func = lambda s, y: -base(-s, y)  # noqa: E731
    return SOLVERS[method](func=func, y0=y0, rtol=rtol, atol=atol, **options).integrate(t)


class OdeintAdjoint(Function):
    @staticmethod
    def forward(ctx, func, y0, t, rtol, atol, method, options, flat_params):
        ctx.func, ctx.rtol, ctx.atol, ctx.method, ctx.options = func, rtol, atol, method, options
        with torch.no_grad():
            ans = odeint(func, y0, t, rtol=rtol, atol=atol, method=method, options=options)
        ctx.save_for_backward(t, ans, flat_params)
        return ans

    @staticmethod
    def backward(ctx, grad_output):
        t, ans, flat_params = ctx.saved_tensors
        func = ctx.func
        params = tuple(func.parameters())
        n = ans[0].numel()

        def augmented(s, state):
            y, adj_y = state[:n].view_as(ans[0]), state[n:2 * n].view_as(ans[0])
            with torch.enable_grad():
                y = y.detach().requires_grad_(True)
                s = s.detach()
                value = func(s, y)
                vjp_y, *vjp_params = torch.autograd.grad(value, (y,) + params, -adj_y, allow_unused=True, retain_graph=True)
            vjp_y = torch.zeros_like(y) if vjp_y is None else vjp_y
            return torch.cat([value.detach().reshape(-1), vjp_y.reshape(-1), _flatten_convert_none(vjp_params, params)])

        with torch.no_grad():
            adj_y = grad_output[-1]
            adj_params = torch.zeros_like(flat_params)
            for i in range(len(t) - 1, 0, -1):
                state = torch.cat([ans[i].reshape(-1), adj_y.reshape(-1), adj_params])
                state = odeint(augmented, state, torch.stack([t[i], t[i - 1]]), rtol=ctx.rtol, atol=ctx.atol, method=ctx.method, options=ctx.options)[1]
                adj_y = state[n:2 * n].view_as(ans[0]) + grad_output[i - 1]
                adj_params = state[2 * n:]
        return None, adj_y, None, None, None, None, None, adj_params


def odeint_adjoint(func, y0, t, rtol=1e-6, atol=1e-8, method='rk4', options=None):
    if not isinstance(func, nn.Module):
        raise ValueError('func is required to be an instance of nn.Module')
    return OdeintAdjoint.apply(func, y0, t, rtol, atol, method, options, _flatten(func.parameters()))


class Field(nn.Module):
    def __init__(self):
        super(Field, self).__init__()
        self.net = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2))
        for m in self.net.modules():
            if isinstance(m, nn.Linear):
                nn.init.normal_(m.weight, mean=0, std=0.1)
                nn.init.constant_(m.bias, val=0)
        self.nfe = 0

    def forward(self, t, y):
        self.nfe += 1
        return self.net(y ** 3)


class RunningAverageMeter(object):
    """Computes and stores the average and current value"""

    def __init__(self, momentum=0.99):
        self.momentum = momentum
        self.reset()

    def reset(self):
        self.val = None
        self.avg = 0

    def update(self, val):
        if self.val is None:
            self.avg = val
        else:
            self.avg = self.avg * self.momentum + val * (1 - self.momentum)
        self.val = val


true_A = torch.tensor([[-0.1, 2.0], [-2.0, -0.1]])


class Lambda(nn.Module):
    def forward(self, t, y):
        return torch.mm(y ** 3, true_A)


if __name__ == '__main__':
    torch.set_printoptions(precision=4)
    true_y0 = torch.tensor([[2., 0.]])
    t = torch.linspace(0., 2., 41)
    with torch.no_grad():
        true_y = odeint(Lambda(), true_y0, t, method='bosh3', rtol=1e-5, atol=1e-6)
    print('truth', true_y[::10].squeeze(1).tolist()[0], ' '.join('%.3f' % v for v in true_y[::10].reshape(-1)))
    back = odeint(Lambda(), true_y[-1], t.flip(0), method='rk4', options=dict(step_size=0.01))
    print('back %.3f' % (back[-1] - true_y0).abs().max().item())
    func = Field()
    optimizer = torch.optim.RMSprop(func.parameters(), lr=1e-3)
    loss_meter = RunningAverageMeter(0.97)
    rng = np.random.RandomState(0)
    for itr in range(8):
        s = torch.from_numpy(rng.choice(np.arange(31, dtype=np.int64), 5, replace=False))
        batch_y0, batch_t = true_y[s], t[:6]
        batch_y = torch.stack([true_y[s + i] for i in range(6)], dim=0)
        optimizer.zero_grad()
        use_adjoint = itr % 2 == 0
        solve = odeint_adjoint if use_adjoint else odeint
        pred_y = solve(func, batch_y0, batch_t, method='rk4')
        loss = torch.mean(torch.abs(pred_y - batch_y))
        loss.backward()
        grads = torch.cat([p.grad.flatten() for p in func.parameters()])
        optimizer.step()
        loss_meter.update(loss.item())
        print('iter {:02d} | loss {:.6f} | grad {:.5f} | nfe {} | avg {:.6f}'.format(itr, loss.item(), grads.norm(), func.nfe, loss_meter.avg))
        func.nfe = 0
    y0 = torch.tensor([[1.0, 0.5]], requires_grad=True)
    for solve in (odeint,):
        out = solve(func, y0, torch.tensor([0., 0.5, 1.]), method='euler')
        g, = torch.autograd.grad(out[-1].sum(), y0)
        print(solve.__name__, [round(v, 3) for v in g.flatten().tolist()])
