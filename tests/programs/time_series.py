import torch as t
import torch.nn as nn
import numpy as np
from typing import Tuple
from torch.nn.utils import weight_norm, parametrizations
import torch.nn.functional as F
from torch import distributions as D
from torch.distributions import constraints

# ---------------------------------------------------------------- TCN


class Chomp1d(nn.Module):
    def __init__(self, chomp_size):
        super(Chomp1d, self).__init__()
        self.chomp_size = chomp_size

    def forward(self, x):
        return x[:, :, :-self.chomp_size].contiguous()


class TemporalBlock(nn.Module):
    def __init__(self, n_inputs, n_outputs, kernel_size, stride, dilation, padding, dropout=0.2):
        super(TemporalBlock, self).__init__()
        self.conv1 = weight_norm(nn.Conv1d(n_inputs, n_outputs, kernel_size, stride=stride, padding=padding, dilation=dilation))
        self.chomp1 = Chomp1d(padding)
        self.relu1 = nn.ReLU()
        self.dropout1 = nn.Dropout(dropout)
        self.conv2 = weight_norm(nn.Conv1d(n_outputs, n_outputs, kernel_size, stride=stride, padding=padding, dilation=dilation))
        self.chomp2 = Chomp1d(padding)
        self.relu2 = nn.ReLU()
        self.dropout2 = nn.Dropout(dropout)
        self.net = nn.Sequential(self.conv1, self.chomp1, self.relu1, self.dropout1, self.conv2, self.chomp2, self.relu2, self.dropout2)
        self.downsample = nn.Conv1d(n_inputs, n_outputs, 1) if n_inputs != n_outputs else None
        self.relu = nn.ReLU()
        self.init_weights()

    def init_weights(self):
        if self.downsample is not None:
            self.downsample.weight.data.normal_(0, 0.01)

    def forward(self, x):
        out = self.net(x)
        res = x if self.downsample is None else self.downsample(x)
        return self.relu(out + res)


class TemporalConvNet(nn.Module):
    def __init__(self, num_inputs, num_channels, kernel_size=2, dropout=0.2):
        super(TemporalConvNet, self).__init__()
        layers = []
        num_levels = len(num_channels)
        for i in range(num_levels):
            dilation_size = 2 ** i
            in_channels = num_inputs if i == 0 else num_channels[i - 1]
            out_channels = num_channels[i]
            layers += [TemporalBlock(in_channels, out_channels, kernel_size, stride=1, dilation=dilation_size,
                                     padding=(kernel_size - 1) * dilation_size, dropout=dropout)]
        self.network = nn.Sequential(*layers)

    def forward(self, x):
        return self.network(x)


# ---------------------------------------------------------------- N-BEATS


class TrendBasis(nn.Module):
    def __init__(self, degree, backcast, forecast):
        super().__init__()
        self.size = degree + 1
        self.backcast_time = nn.Parameter(
            t.tensor(np.concatenate([np.power(np.arange(backcast, dtype=float) / backcast, i)[None, :]
                                     for i in range(self.size)]), dtype=t.float32), requires_grad=False)
        self.forecast_time = nn.Parameter(
            t.tensor(np.concatenate([np.power(np.arange(forecast, dtype=float) / forecast, i)[None, :]
                                     for i in range(self.size)]), dtype=t.float32), requires_grad=False)

    def forward(self, theta: t.Tensor):
        backcast = t.einsum('bp,pt->bt', theta[:, self.size:], self.backcast_time)
        forecast = t.einsum('bp,pt->bt', theta[:, :self.size], self.forecast_time)
        return backcast, forecast


class GenericBasis(nn.Module):
    def __init__(self, backcast, forecast):
        super().__init__()
        self.b, self.f = backcast, forecast

    def forward(self, theta):
        return theta[:, :self.b], theta[:, -self.f:]


class NBeatsBlock(nn.Module):
    def __init__(self, input_size, theta_size: int, basis_function: nn.Module, layers: int, layer_size: int):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(in_features=input_size, out_features=layer_size)] +
                                    [nn.Linear(in_features=layer_size, out_features=layer_size) for _ in range(layers - 1)])
        self.basis_parameters = nn.Linear(in_features=layer_size, out_features=theta_size)
        self.basis_function = basis_function

    def forward(self, x: t.Tensor) -> Tuple[t.Tensor, t.Tensor]:
        block_input = x
        for layer in self.layers:
            block_input = t.relu(layer(block_input))
        basis_parameters = self.basis_parameters(block_input)
        return self.basis_function(basis_parameters)


class NBeats(nn.Module):
    def __init__(self, blocks: nn.ModuleList):
        super().__init__()
        self.blocks = blocks

    def forward(self, x: t.Tensor, input_mask: t.Tensor) -> t.Tensor:
        residuals = x.flip(dims=(1,))
        input_mask = input_mask.flip(dims=(1,))
        forecast = x[:, -1:]
        for i, block in enumerate(self.blocks):
            backcast, block_forecast = block(residuals)
            residuals = (residuals - backcast) * input_mask
            forecast = forecast + block_forecast
        return forecast


def divide_no_nan(a, b):
    """Auxiliary function to handle divide by 0"""
    result = a / b
    result[result != result] = .0
    result[result == np.inf] = .0
    return result


def smape_2_loss(forecast, target, mask):
    return 200 * t.mean(divide_no_nan(t.abs(forecast - target), t.abs(forecast.data) + t.abs(target.data)) * mask)


def pinball(y, q, tau):
    e = y - q
    return t.max(tau * e, (tau - 1) * e).mean()


# ---------------------------------------------------------------- DeepAR


class DeepAR(nn.Module):
    def __init__(self, hidden=12, kind='normal'):
        super().__init__()
        self.kind = kind
        self.emb = nn.Embedding(4, 3)
        self.lstm = nn.LSTM(1 + 3 + 1, hidden, num_layers=2, dropout=0.0)
        # initialize LSTM forget gate bias to be 1
        for names in self.lstm._all_weights:
            for name in filter(lambda n: "bias" in n, names):
                bias = getattr(self.lstm, name)
                n = bias.size(0)
                start, end = n // 4, n // 2
                bias.data[start:end].fill_(1.)
        self.mu = nn.Linear(hidden, 1)
        self.presigma = nn.Linear(hidden, 1)
        self.sigma = nn.Softplus()

    def forward(self, x, idx, hidden=None, cell=None):
        e = self.emb(idx).unsqueeze(0).expand(x.size(0), -1, -1)
        state = None if hidden is None else (hidden, cell)
        out, (hidden, cell) = self.lstm(t.cat([x, e], dim=-1), state)
        mu, sigma = self.mu(out).squeeze(-1), self.sigma(self.presigma(out)).squeeze(-1) + 1e-4
        return mu, sigma, hidden, cell

    def dist(self, mu, sigma):
        if self.kind == 'normal':
            return D.Normal(mu, sigma)
        if self.kind == 'student':
            return D.StudentT(4.0, mu, sigma)
        if self.kind == 'laplace':
            return D.Laplace(mu, sigma)
        return D.LogNormal(mu, sigma)

    def roll(self, last, idx, n, hidden, cell, pos):
        out = []
        for i in range(n):
            mu, sigma, hidden, cell = self(t.stack([last, t.full_like(last, (pos + i) / 24.)], -1)[None], idx, hidden, cell)
            last = mu[0]
            out.append(last)
        return t.stack(out)


class RevIN(nn.Module):
    def __init__(self, n, eps=1e-5):
        super(RevIN, self).__init__()
        self.eps = eps
        self.affine_weight = nn.Parameter(t.ones(n))
        self.affine_bias = nn.Parameter(t.zeros(n))

    def forward(self, x, mode: str):
        if mode == 'norm':
            dim2reduce = tuple(range(1, x.ndim - 1))
            self.mean = t.mean(x, dim=dim2reduce, keepdim=True).detach()
            self.stdev = t.sqrt(t.var(x, dim=dim2reduce, keepdim=True, unbiased=False) + self.eps).detach()
            return (x - self.mean) / self.stdev * self.affine_weight + self.affine_bias
        elif mode == 'denorm':
            x = (x - self.affine_bias) / (self.affine_weight + self.eps * self.eps)
            return x * self.stdev + self.mean
        else:
            raise NotImplementedError


class moving_avg(nn.Module):
    def __init__(self, kernel_size, stride):
        super(moving_avg, self).__init__()
        self.kernel_size = kernel_size
        self.avg = nn.AvgPool1d(kernel_size=kernel_size, stride=stride, padding=0)

    def forward(self, x):
        # padding on the both ends of time series
        front = x[:, 0:1, :].repeat(1, (self.kernel_size - 1) // 2, 1)
        end = x[:, -1:, :].repeat(1, (self.kernel_size - 1) // 2, 1)
        x = t.cat([front, x, end], dim=1)
        x = self.avg(x.permute(0, 2, 1))
        return x.permute(0, 2, 1)


class DLinear(nn.Module):
    def __init__(self, L, H, C, individual=True):
        super(DLinear, self).__init__()
        self.decomp, self.individual, self.channels, self.H = moving_avg(5, stride=1), individual, C, H
        self.Linear_Seasonal, self.Linear_Trend = nn.ModuleList(), nn.ModuleList()
        for i in range(C):
            self.Linear_Seasonal.append(nn.Linear(L, H))
            self.Linear_Trend.append(nn.Linear(L, H))
            self.Linear_Seasonal[i].weight = nn.Parameter((1 / L) * t.ones([H, L]))
        self.rev = RevIN(C)

    def forward(self, x):
        x = self.rev(x, 'norm')
        trend = self.decomp(x)
        seasonal, trend = (x - trend).permute(0, 2, 1), trend.permute(0, 2, 1)
        s_out = t.zeros([seasonal.size(0), seasonal.size(1), self.H], dtype=seasonal.dtype).to(seasonal.device)
        t_out = t.zeros([trend.size(0), trend.size(1), self.H], dtype=trend.dtype).to(trend.device)
        for i in range(self.channels):
            s_out[:, i, :] = self.Linear_Seasonal[i](seasonal[:, i, :])
            t_out[:, i, :] = self.Linear_Trend[i](trend[:, i, :])
        return self.rev((s_out + t_out).permute(0, 2, 1), 'denorm')


def main():
    rs = np.random.RandomState(0)
    tt = np.arange(60)
    data = np.stack([np.sin(2 * np.pi * tt / p) * a + 0.02 * tt + 2 + 0.05 * rs.randn(60) for p, a in ((12, 1), (24, 0.7), (8, 1.3), (12, 0.4))]).astype(np.float32)
    series = t.from_numpy(data)
    windows = series.unfold(1, 20, 4).reshape(-1, 20)
    step = 0
    tcn = nn.Sequential(TemporalConvNet(1, [6, 6], kernel_size=3, dropout=0.0), nn.Conv1d(6, 3, 1))
    opt = t.optim.Adam(tcn.parameters(), lr=0.01)
    for _ in range(6):
        out = tcn(windows[:, None, :-1])
        loss = sum(pinball(windows[:, 1:], out[:, i], q) for i, q in enumerate((0.1, 0.5, 0.9)))
        opt.zero_grad(); loss.backward(); opt.step()
        print('step %d loss %.6f' % (step, loss.item())); step += 1
    blocks = nn.ModuleList([NBeatsBlock(14, 6, TrendBasis(2, 14, 6), 2, 16), NBeatsBlock(14, 20, GenericBasis(14, 6), 2, 16)])
    nb = NBeats(blocks)
    print(sum(p.numel() for p in nb.parameters()), sum(p.numel() for p in nb.parameters() if p.requires_grad))
    opt = t.optim.Adam([p for p in nb.parameters() if p.requires_grad], lr=0.005)
    mask = t.ones(len(windows), 14); mask[::3, :4] = 0
    for _ in range(5):
        opt.zero_grad()
        loss = smape_2_loss(nb(windows[:, :14], mask), windows[:, 14:], t.ones(1))
        if np.isnan(float(loss)):
            break
        loss.backward()
        t.nn.utils.clip_grad_norm_(nb.parameters(), 1.0)
        opt.step()
        print('step %d loss %.6f' % (step, loss.item())); step += 1
    for kind in ('normal', 'student', 'laplace', 'lognormal'):
        net = DeepAR(kind=kind)
        opt = t.optim.RMSprop(net.parameters(), lr=0.003, alpha=0.9, momentum=0.5)
        idx = t.arange(4)
        x = t.stack([series[:, :-1].t(), (t.arange(59) % 24).float().div(24.).unsqueeze(1).expand(59, 4)], dim=-1)
        for _ in range(3):
            mu, sigma, h, c = net(x, idx)
            loss = -net.dist(mu, sigma).log_prob(series[:, 1:].t()).mean()
            opt.zero_grad(); loss.backward(); opt.step()
            print('step %d loss %.6f' % (step, loss.item())); step += 1
        net.eval()
        with t.no_grad():
            mu, sigma, h, c = net(x, idx)
            pred = net.roll(mu[-1], idx, 3, h, c, 60)
            print(kind, '%.4f' % pred.mean(), tuple(net.dist(mu, sigma).sample((5,)).shape), '%.4f' % net.dist(mu, sigma).mean.mean())
    dl = DLinear(12, 4, 4)
    opt = t.optim.Adadelta(dl.parameters(), lr=0.5)
    sched = t.optim.lr_scheduler.ReduceLROnPlateau(opt, 'min', factor=0.5, patience=1)
    for _ in range(6):
        w = series.T.unfold(0, 16, 2).transpose(1, 2)
        loss = F.huber_loss(dl(w[:, :12]), w[:, 12:], delta=0.5)
        opt.zero_grad(); loss.backward(); opt.step(); sched.step(loss.item())
        print('step %d loss %.6f' % (step, loss.item())); step += 1
    print(opt.param_groups[0]['lr'], sorted(tcn.state_dict())[:4])


main()
