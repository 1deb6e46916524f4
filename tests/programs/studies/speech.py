"""Speech: log-mel analysis, a dilated convolution stack, attention synthesis and a vocoder loss."""
import argparse
import math
import random
from math import sqrt

import numpy as np
import torch
from torch import nn
from torch.autograd import Variable
from torch.nn import functional as F
from torch.nn.utils import weight_norm, remove_weight_norm


class HParams:
    def __init__(self, **kwargs):
        for k, v in kwargs.items():
            if type(v) == dict:
                v = HParams(**v)
            self[k] = v

    def keys(self):
        return self.__dict__.keys()

    def items(self):
        return self.__dict__.items()

    def __getitem__(self, key):
        return getattr(self, key)

    def __setitem__(self, key, value):
        return setattr(self, key, value)


hps = HParams(data=dict(filter_length=64, hop_length=16, win_length=64, n_mel=8, sampling_rate=1600), model=dict(residual=8, skip=8, dilations=[1, 2, 4], kernel_size=3), train=dict(lr=2e-3, betas=[0.8, 0.99], lr_decay=0.99))


def mel_basis(sr, n_fft, n_mels):
    def hz_to_mel(f):
        return 2595.0 * np.log10(1.0 + f / 700.0)

    def mel_to_hz(m):
        return 700.0 * (10.0 ** (m / 2595.0) - 1.0)
    freqs = np.linspace(0, sr / 2, n_fft // 2 + 1)
    points = mel_to_hz(np.linspace(hz_to_mel(0), hz_to_mel(sr / 2), n_mels + 2))
    fb = np.maximum(0, np.minimum((freqs[None] - points[:-2, None]) / np.diff(points)[:-1, None], (points[2:, None] - freqs[None]) / np.diff(points)[1:, None]))
    return fb.astype(np.float32)


def dynamic_range_compression(x, C=1, clip_val=1e-5):
    return torch.log(torch.clamp(x, min=clip_val) * C)


class TacotronSTFT(nn.Module):
    def __init__(self, filter_length=1024, hop_length=256, win_length=1024, n_mel_channels=80, sampling_rate=22050):
        super(TacotronSTFT, self).__init__()
        self.n_fft, self.hop, self.win = filter_length, hop_length, win_length
        self.register_buffer('mel_basis', torch.from_numpy(mel_basis(sampling_rate, filter_length, n_mel_channels)).float())
        self.register_buffer('window', torch.hann_window(win_length))

    def spectral(self, y):
        y = F.pad(y.unsqueeze(1), (int((self.n_fft - self.hop) / 2), int((self.n_fft - self.hop) / 2)), mode='reflect')
        y = y.squeeze(1)
        spec = torch.stft(y, self.n_fft, hop_length=self.hop, win_length=self.win, window=self.window, center=False, pad_mode='reflect', normalized=False, onesided=True, return_complex=True)
        return torch.sqrt(torch.view_as_real(spec).pow(2).sum(-1) + 1e-9)

    def forward(self, y):
        assert torch.min(y.data) >= -1.01 and torch.max(y.data) <= 1.01
        return dynamic_range_compression(torch.matmul(self.mel_basis, self.spectral(y)))


class ConvSTFT(nn.Module):
    """Fourier analysis by a convolution with fixed kernels."""

    def __init__(self, filter_length=64, hop_length=16):
        super().__init__()
        self.filter_length, self.hop_length = filter_length, hop_length
        fourier_basis = np.fft.fft(np.eye(filter_length))
        cutoff = int(filter_length / 2 + 1)
        fourier_basis = np.vstack([np.real(fourier_basis[:cutoff, :]), np.imag(fourier_basis[:cutoff, :])])
        forward_basis = torch.FloatTensor(fourier_basis[:, None, :])
        inverse_basis = torch.FloatTensor(np.linalg.pinv(filter_length / hop_length * fourier_basis).T[:, None, :])
        self.register_buffer('forward_basis', forward_basis.float())
        self.register_buffer('inverse_basis', inverse_basis.float())

    def transform(self, input_data):
        num_batches, num_samples = input_data.size(0), input_data.size(1)
        input_data = input_data.view(num_batches, 1, num_samples)
        input_data = F.pad(input_data.unsqueeze(1), (self.filter_length // 2, self.filter_length // 2, 0, 0), mode='reflect').squeeze(1)
        out = F.conv1d(input_data, Variable(self.forward_basis, requires_grad=False), stride=self.hop_length, padding=0)
        cutoff = int((self.filter_length / 2) + 1)
        real_part, imag_part = out[:, :cutoff, :], out[:, cutoff:, :]
        magnitude = torch.sqrt(real_part ** 2 + imag_part ** 2)
        phase = torch.atan2(imag_part.data, real_part.data)
        return magnitude, phase

    def inverse(self, magnitude, phase):
        recombine = torch.cat([magnitude * torch.cos(phase), magnitude * torch.sin(phase)], dim=1)
        inverse = F.conv_transpose1d(recombine, self.inverse_basis, stride=self.hop_length, padding=0)
        return inverse[:, :, self.filter_length // 2:-self.filter_length // 2].squeeze(1)


@torch.jit.script
def fused_add_tanh_sigmoid_multiply(input_a, input_b, n_channels):
    n_channels_int = n_channels[0]
    in_act = input_a + input_b
    t_act = torch.tanh(in_act[:, :n_channels_int, :])
    s_act = torch.sigmoid(in_act[:, n_channels_int:, :])
    return t_act * s_act


class CausalConv(nn.Conv1d):
    def __init__(self, in_channels, out_channels, kernel_size, dilation=1, **kw):
        super(CausalConv, self).__init__(in_channels, out_channels, kernel_size, padding=(kernel_size - 1) * dilation, dilation=dilation, **kw)

    def forward(self, x):
        out = super().forward(x)
        return out[:, :, :-self.padding[0]] if self.padding[0] else out


class WN(nn.Module):
    def __init__(self, channels, skip, kernel_size, dilations, gin):
        super(WN, self).__init__()
        self.n = channels
        self.start = weight_norm(nn.Conv1d(1, channels, 1), name='weight')
        self.cond_layer = weight_norm(nn.Conv1d(gin, 2 * channels * len(dilations), 1), name='weight')
        self.in_layers, self.res_skip = nn.ModuleList(), nn.ModuleList()
        for i, d in enumerate(dilations):
            self.in_layers.append(weight_norm(CausalConv(channels, 2 * channels, kernel_size, dilation=d)))
            self.res_skip.append(weight_norm(nn.Conv1d(channels, 2 * channels if i < len(dilations) - 1 else channels, 1)))
        self.end = nn.Conv1d(channels, 2, 1)
        self.end.weight.data.zero_()
        self.end.bias.data.zero_()

    def forward(self, x, g):
        x = self.start(x)
        output = torch.zeros_like(x)
        n_channels_tensor = torch.IntTensor([self.n])
        g = self.cond_layer(g)
        for i in range(len(self.in_layers)):
            x_in = self.in_layers[i](x)
            cond_offset = i * 2 * self.n
            g_l = g[:, cond_offset:cond_offset + 2 * self.n, :]
            acts = fused_add_tanh_sigmoid_multiply(x_in, g_l, n_channels_tensor)
            rs = self.res_skip[i](acts)
            if i < len(self.in_layers) - 1:
                x = x + rs[:, :self.n, :]
                output = output + rs[:, self.n:, :]
            else:
                output = output + rs
        return self.end(F.leaky_relu(output, 0.1))

    def remove_weight_norm(self):
        remove_weight_norm(self.start)
        remove_weight_norm(self.cond_layer)
        for l in self.in_layers:
            remove_weight_norm(l)
        for l in self.res_skip:
            remove_weight_norm(l)


class LocationLayer(nn.Module):
    def __init__(self, n_filters, kernel, dim):
        super().__init__()
        self.location_conv = nn.Conv1d(2, n_filters, kernel, padding=(kernel - 1) // 2, bias=False)
        self.location_dense = nn.Linear(n_filters, dim, bias=False)
        torch.nn.init.xavier_uniform_(self.location_dense.weight, gain=torch.nn.init.calculate_gain('tanh'))

    def forward(self, cat):
        return self.location_dense(self.location_conv(cat).transpose(1, 2))


class Decoder(nn.Module):
    def __init__(self, n_mel, memory_dim, hidden, r=2):
        super().__init__()
        self.n_mel, self.r, self.hidden = n_mel, r, hidden
        self.prenet = nn.ModuleList([nn.Linear(n_mel, hidden, bias=False), nn.Linear(hidden, hidden, bias=False)])
        self.rnn = nn.LSTMCell(hidden + memory_dim, hidden)
        self.query, self.memory, self.v = nn.Linear(hidden, 6, bias=False), nn.Linear(memory_dim, 6, bias=False), nn.Linear(6, 1, bias=False)
        self.location = LocationLayer(3, 5, 6)
        self.proj = nn.Linear(hidden + memory_dim, n_mel * r)
        self.gate = nn.Linear(hidden + memory_dim, 1)
        self.score_mask_value = -float("inf")

    def forward(self, memory, mels, lengths):
        B, T = memory.size(0), memory.size(1)
        h = Variable(memory.data.new(B, self.hidden).zero_())
        c = Variable(memory.data.new(B, self.hidden).zero_())
        w = memory.data.new(B, T).zero_()
        cum = torch.zeros_like(w)
        ctx = memory.new_zeros(B, memory.size(-1))
        mask = ~(torch.arange(0, T, dtype=torch.long).expand(B, T) < lengths.unsqueeze(1)).bool()
        keys = self.memory(memory)
        go = memory.new_zeros(1, B, self.n_mel)
        frames = mels.transpose(1, 2).contiguous().view(B, -1, self.n_mel * self.r).transpose(0, 1)
        inputs = torch.cat((go, frames[:-1, :, -self.n_mel:]), dim=0)
        outs, gates, aligns = [], [], []
        for x in inputs:
            for layer in self.prenet:
                x = F.relu(layer(x))
            h, c = self.rnn(torch.cat((x, ctx), -1), (h, c))
            energies = self.v(torch.tanh(self.query(h.unsqueeze(1)) + self.location(torch.stack((w, cum), 1)) + keys)).squeeze(-1)
            energies.data.masked_fill_(mask, self.score_mask_value)
            w = F.softmax(energies, dim=1)
            cum += w
            ctx = torch.bmm(w.unsqueeze(1), memory).squeeze(1)
            hc = torch.cat((h, ctx), dim=1)
            outs += [self.proj(hc)]
            gates.append(self.gate(hc).squeeze(1))
            aligns += [w]
        outs = torch.stack(outs).transpose(0, 1).contiguous().view(B, -1, self.n_mel).transpose(1, 2)
        return outs, torch.stack(gates).t(), torch.stack(aligns).transpose(0, 1)


def feature_loss(a, b):
    loss = 0
    for x, y in zip(a, b):
        loss += torch.mean(torch.abs(x.float().detach() - y.float()))
    return loss * 2


def multi_scale(stfts, x, y):
    sc = mag = 0.
    for s in stfts:
        a, b = s.spectral(x), s.spectral(y)
        sc = sc + torch.norm(b - a, p='fro') / torch.norm(b, p='fro')
        mag = mag + F.l1_loss(torch.log(a), torch.log(b))
    return sc / len(stfts), mag / len(stfts)


def mu_law(x, mu=16):
    mu = mu - 1
    fx = torch.sign(x) * torch.log(1 + mu * torch.abs(x)) / math.log(1 + mu)
    return torch.floor((fx + 1) / 2 * mu + 0.5).long()


def gaussian_loss(y_hat, y, log_std_min=-7.0):
    mean, log_std = y_hat.chunk(2, 1)
    log_std = torch.clamp(log_std, min=log_std_min)
    return 0.5 * (math.log(2.0 * math.pi) + 2. * log_std + (y - mean) ** 2 * torch.exp(-2.0 * log_std))


def main():
    d = hps.data
    stft = TacotronSTFT(d.filter_length, d.hop_length, d.win_length, d.n_mel, d['sampling_rate'])
    rng = np.random.RandomState(0)
    t = np.arange(512) / d.sampling_rate
    audio = torch.from_numpy(np.stack([0.4 * np.sin(2 * np.pi * f * t) + 0.1 * rng.randn(512) for f in (110, 220, 300)]).clip(-1, 1).astype(np.float32))
    mel = stft(audio)
    print('mel', tuple(mel.shape), '%.4f %.4f' % (mel.mean().item(), mel.std().item()))
    conv = ConvSTFT()
    mag, phase = conv.transform(audio)
    rec = conv.inverse(mag, phase)
    print('inverse %.4f %.4f' % (mag.sum(), (rec[:, 64:-64] - audio[:, 64:rec.size(1) - 64]).abs().max()))
    print('mu', torch.bincount(mu_law(audio).flatten(), minlength=16).tolist())
    net = WN(hps.model.residual, hps.model.skip, hps.model.kernel_size, hps.model.dilations, d.n_mel)
    optim = torch.optim.AdamW(net.parameters(), hps.train.lr, betas=hps.train.betas, eps=1e-9)
    sched = torch.optim.lr_scheduler.ExponentialLR(optim, gamma=hps.train.lr_decay, last_epoch=-1)
    nn.init.normal_(net.end.weight, 0, 0.0)
    net.end.weight.data.copy_(torch.from_numpy(rng.randn(2, 8, 1) * 0.1))
    net.end.bias.data.fill_(0.)
    cond = F.interpolate(mel, size=511, mode='linear', align_corners=False)
    for step in range(5):
        y_hat = net(audio[:, None, :-1], cond)
        nll = gaussian_loss(y_hat, audio[:, None, 1:]).mean()
        mean = torch.tanh(y_hat[:, 0])
        sc, lm = multi_scale([stft], F.pad(mean, (0, 1)), audio)
        loss = nll + sc + 0.1 * lm
        optim.zero_grad()
        loss.backward()
        grad = nn.utils.clip_grad_value_(net.parameters(), 0.5)
        optim.step()
        sched.step()
        print('step %d nll %.5f sc %.5f mag %.5f lr %.6f' % (step, nll.item(), sc.item(), lm.item(), optim.param_groups[0]['lr']))
    with torch.no_grad():
        a = net(audio[:, None, :-1], cond)
        net.remove_weight_norm()
        b = net(audio[:, None, :-1], cond)
    print('removed %.5f' % (a - b).abs().max().item(), 'weight_g' in dict(net.start.named_parameters()))
    decoder = Decoder(d.n_mel, 5, 10)
    optim = torch.optim.Adam(decoder.parameters(), lr=3e-3)
    memory = torch.from_numpy(rng.randn(3, 7, 5).astype(np.float32))
    lengths = torch.LongTensor([7, 5, 6])
    gate_target = torch.zeros(3, 16)
    gate_target[:, -2:] = 1
    for step in range(4):
        out, gate, align = decoder(memory, mel[:, :, :32], lengths)
        loss = nn.MSELoss()(out, mel[:, :, :32]) + nn.BCEWithLogitsLoss()(gate.reshape(-1, 1), gate_target.view(-1, 1))
        decoder.zero_grad()
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(decoder.parameters(), 1.0)
        optim.step()
        print('step %d loss %.5f norm %.4f align %.4f %.4f' % (step, loss.item(), norm, align[1, -1, :5].sum().item(), align[1, -1].max()))
    print('features %.4f' % feature_loss([mel, out], [mel * 0.9, out.detach() * 1.1]).item())


if __name__ == '__main__':
    main()
