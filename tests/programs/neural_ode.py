"""Neural ODE: hand-written RK4 and Euler solvers, adjoint gradient by a custom Function, spiral fitting."""
import argparse
import time
import numpy as np
import torch
import torch.nn as nn
import torch.optim as optim


def ode_solve(z0, t0, t1, f):
    """Euler's method, steps of at most 0.05"""
    h_max = 0.05
    n_steps = int(np.ceil((abs(t1 - t0) / h_max).max().item()))
    h = (t1 - t0) / n_steps
    t = t0
    z = z0
    for i_step in range(n_steps):
        z = z + h * f(z, t)
        t = t + h
    return z


def rk4_step_func(func, t, dt, y):
    k1 = func(t, y)
    k2 = func(t + dt / 2, y + dt * k1 / 2)
    k3 = func(t + dt / 2, y + dt * k2 / 2)
    k4 = func(t + dt, y + dt * k3)
    return (k1 + 2 * k2 + 2 * k3 + k4) * (dt / 6)


def odeint(func, y0, t):
    solution = torch.empty(len(t), *y0.shape, dtype=y0.dtype, device=y0.device)
    solution[0] = y0
    y = y0
    ys = [y0]
    for i, (t0, t1) in enumerate(zip(t[:-1], t[1:])):
        y = y + rk4_step_func(func, t0, t1 - t0, y)
        ys.append(y)
    return torch.stack(ys, dim=0)


class ODEF(nn.Module):
    def forward_with_grad(self, z, t, grad_outputs):
        """Compute f and a df/dz, a df/dp, a df/dt"""
        batch_size = z.shape[0]
        out = self.forward(z, t)
        a = grad_outputs
        adfdz, adfdt, *adfdp = torch.autograd.grad(
            (out,), [z, t] + list(self.parameters()), grad_outputs=(a),
            allow_unused=True, retain_graph=True
        )
        if adfdp is not None:
            adfdp = torch.cat([p_grad.flatten() for p_grad in adfdp]).unsqueeze(0)
            adfdp = adfdp.expand(batch_size, -1) / batch_size
        if adfdt is not None:
            adfdt = adfdt.expand(batch_size, 1) / batch_size
        return out, adfdz, adfdt, adfdp

    def flatten_parameters(self):
        flat_parameters = []
        for p in self.parameters():
            flat_parameters.append(p.view(-1))
        return torch.cat(flat_parameters)


class ODEAdjoint(torch.autograd.Function):
    @staticmethod
    def forward(ctx, z0, t, flat_parameters, func):
        bs, *z_shape = z0.size()
        time_len = t.size(0)
        with torch.no_grad():
            z = torch.zeros(time_len, bs, *z_shape).to(z0)
            z[0] = z0
            for i_t in range(time_len - 1):
                z0 = ode_solve(z0, t[i_t], t[i_t + 1], func)
                z[i_t + 1] = z0
        ctx.func = func
        ctx.save_for_backward(t, z.clone(), flat_parameters)
        return z

    @staticmethod
    def backward(ctx, dLdz):
        func = ctx.func
        t, z, flat_parameters = ctx.saved_tensors
        time_len, bs, *z_shape = z.size()
        n_dim = np.prod(z_shape)
        n_params = flat_parameters.size(0)

        def augmented_dynamics(aug_z_i, t_i):
            z_i, a = aug_z_i[:, :n_dim], aug_z_i[:, n_dim:2 * n_dim]
            z_i = z_i.view(bs, *z_shape)
            a = a.view(bs, *z_shape)
            with torch.set_grad_enabled(True):
                t_i = t_i.detach().requires_grad_(True)
                z_i = z_i.detach().requires_grad_(True)
                func_eval, adfdz, adfdt, adfdp = func.forward_with_grad(z_i, t_i, grad_outputs=a)
                adfdz = adfdz.to(z_i) if adfdz is not None else torch.zeros(bs, *z_shape).to(z_i)
                adfdp = adfdp.to(z_i) if adfdp is not None else torch.zeros(bs, n_params).to(z_i)
                adfdt = adfdt.to(z_i) if adfdt is not None else torch.zeros(bs, 1).to(z_i)
            func_eval = func_eval.view(bs, n_dim)
            adfdz = adfdz.view(bs, n_dim)
            return torch.cat((func_eval, -adfdz, -adfdp, -adfdt), dim=1)

        dLdz = dLdz.view(time_len, bs, n_dim)
        with torch.no_grad():
            adj_z = torch.zeros(bs, n_dim).to(dLdz)
            adj_p = torch.zeros(bs, n_params).to(dLdz)
            adj_t = torch.zeros(time_len, bs, 1).to(dLdz)
            for i_t in range(time_len - 1, 0, -1):
                z_i = z[i_t]
                t_i = t[i_t]
                f_i = func(z_i, t_i).view(bs, n_dim)
                dLdz_i = dLdz[i_t]
                dLdt_i = torch.bmm(torch.transpose(dLdz_i.unsqueeze(-1), 1, 2), f_i.unsqueeze(-1))[:, 0]
                adj_z += dLdz_i
                adj_t[i_t] = adj_t[i_t] - dLdt_i
                aug_z = torch.cat((z_i.view(bs, n_dim), adj_z, torch.zeros(bs, n_params).to(z), adj_t[i_t]), dim=-1)
                aug_ans = ode_solve(aug_z, t_i, t[i_t - 1], augmented_dynamics)
                adj_z[:] = aug_ans[:, n_dim:2 * n_dim]
                adj_p[:] += aug_ans[:, 2 * n_dim:2 * n_dim + n_params]
                adj_t[i_t - 1] = aug_ans[:, 2 * n_dim + n_params:]
                del aug_z, aug_ans
            adj_z += dLdz[0]
        return adj_z.view(bs, *z_shape), adj_t.sum(1).view(-1) * 0, adj_p.sum(0), None


class NeuralODE(nn.Module):
    def __init__(self, func):
        super(NeuralODE, self).__init__()
        assert isinstance(func, ODEF)
        self.func = func

    def forward(self, z0, t=torch.Tensor([0., 1.]), return_whole_sequence=False):
        z = ODEAdjoint.apply(z0, t, self.func.flatten_parameters(), self.func)
        if return_whole_sequence:
            return z
        else:
            return z[-1]


class SpiralFunc(ODEF):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 2))
        for m in self.net.modules():
            if isinstance(m, nn.Linear):
                nn.init.normal_(m.weight, mean=0, std=0.1)
                nn.init.constant_(m.bias, val=0)

    def forward(self, z, t):
        return self.net(z ** 3) + 0.0 * t


class Lambda(nn.Module):
    def forward(self, t, y):
        return torch.mm(y ** 3, true_A)


class RunningAverageMeter(object):
    def __init__(self, momentum=0.99):
        self.momentum = momentum
        self.val, self.avg = None, 0

    def update(self, val):
        self.avg = val if self.val is None else self.avg * self.momentum + val * (1 - self.momentum)
        self.val = val


if __name__ == '__main__':
    parser = argparse.ArgumentParser('ODE demo')
    parser.add_argument('--data_size', type=int, default=60)
    parser.add_argument('--batch_time', type=int, default=4)
    parser.add_argument('--batch_size', type=int, default=6)
    parser.add_argument('--niters', type=int, default=20)
    args = parser.parse_args()
    device = torch.device('cuda:' + str(0) if torch.cuda.is_available() else 'cpu')
    true_y0 = torch.tensor([[2., 0.]]).to(device)
    t = torch.linspace(0., 6., args.data_size).to(device)
    true_A = torch.tensor([[-0.1, 2.0], [-2.0, -0.1]]).to(device)
    with torch.no_grad():
        true_y = odeint(Lambda(), true_y0, t)
    rng = np.random.RandomState(0)

    def get_batch():
        s = torch.from_numpy(rng.choice(np.arange(args.data_size - args.batch_time, dtype=np.int64), args.batch_size, replace=False))
        batch_y0 = true_y[s]
        batch_t = t[:args.batch_time]
        batch_y = torch.stack([true_y[s + i] for i in range(args.batch_time)], dim=0)
        return batch_y0.to(device), batch_t.to(device), batch_y.to(device)

    func, direct = SpiralFunc().to(device), SpiralFunc().to(device)
    ode = NeuralODE(func)
    optimizer = optim.RMSprop(func.parameters(), lr=1e-2)
    optimizer2 = optim.Adam(direct.parameters(), lr=1e-2)
    loss_meter = RunningAverageMeter(0.97)
    for itr in range(1, args.niters + 1):
        optimizer.zero_grad()
        optimizer2.zero_grad()
        batch_y0, batch_t, batch_y = get_batch()
        pred_y = ode(batch_y0.squeeze(1), batch_t, return_whole_sequence=True)
        loss = torch.mean(torch.abs(pred_y - batch_y.squeeze(2)))
        loss.backward()
        optimizer.step()
        pred2 = odeint(lambda t, y: direct(y, t), batch_y0, batch_t)
        loss2 = torch.mean((pred2 - batch_y).pow(2))
        loss2.backward()
        optimizer2.step()
        loss_meter.update(loss.item())
        print('step {:d} loss {:.6f} {:.6f}'.format(itr, loss.item(), loss2.item()))
    with torch.no_grad():
        pred_y = odeint(lambda t, y: func(y, t), true_y0, t)
        print('Total Loss {:.5f} avg {:.5f}'.format(torch.mean(torch.abs(pred_y - true_y)).item(), loss_meter.avg))
