"""VQ-VAE: straight-through codes, learned or kept as moving averages, and residual blocks that overwrite their input."""
import argparse
import math
from dataclasses import dataclass, asdict
from typing import NamedTuple

import numpy as np
import torch
from torch import nn, optim, Tensor
from torch.nn import functional as F


class VQOutput(NamedTuple):
    loss: Tensor
    quantized: Tensor
    perplexity: Tensor
    codes: Tensor


class VectorQuantizer(nn.Module):
    def __init__(self, num_embeddings, embedding_dim, commitment_cost):
        super().__init__()
        self._embedding_dim = embedding_dim
        self._num_embeddings = num_embeddings
        self._embedding = nn.Embedding(self._num_embeddings, self._embedding_dim)
        self._embedding.weight.data.uniform_(-1 / self._num_embeddings, 1 / self._num_embeddings)
        self._commitment_cost = commitment_cost

    def forward(self, inputs):
        inputs = inputs.permute(0, 2, 3, 1).contiguous()
        input_shape = inputs.shape
        flat_input = inputs.view(-1, self._embedding_dim)
        distances = (torch.sum(flat_input ** 2, dim=1, keepdim=True)
                     + torch.sum(self._embedding.weight ** 2, dim=1)
                     - 2 * torch.matmul(flat_input, self._embedding.weight.t()))
        encoding_indices = torch.argmin(distances, dim=1).unsqueeze(1)
        encodings = torch.zeros(encoding_indices.shape[0], self._num_embeddings, device=inputs.device)
        encodings.scatter_(1, encoding_indices, 1)
        quantized = torch.matmul(encodings, self._embedding.weight).view(input_shape)
        e_latent_loss = F.mse_loss(quantized.detach(), inputs)
        q_latent_loss = F.mse_loss(quantized, inputs.detach())
        loss = q_latent_loss + self._commitment_cost * e_latent_loss
        quantized = inputs + (quantized - inputs).detach()
        avg_probs = torch.mean(encodings, dim=0)
        perplexity = torch.exp(-torch.sum(avg_probs * torch.log(avg_probs + 1e-10)))
        return VQOutput(loss, quantized.permute(0, 3, 1, 2).contiguous(), perplexity, encoding_indices.view(input_shape[:-1]))


class VectorQuantizerEMA(nn.Module):
    def __init__(self, n_embed, dim, decay=0.9, eps=1e-5):
        super().__init__()
        self.dim, self.n_embed, self.decay, self.eps = dim, n_embed, decay, eps
        embed = torch.from_numpy(np.random.RandomState(0).randn(dim, n_embed)).float()
        self.register_buffer("embed", embed)
        self.register_buffer("cluster_size", torch.zeros(n_embed))
        self.register_buffer("embed_avg", embed.clone())

    def forward(self, input):
        input = input.permute(0, 2, 3, 1)
        flatten = input.reshape(-1, self.dim)
        dist = (
            flatten.pow(2).sum(1, keepdim=True)
            - 2 * flatten @ self.embed
            + self.embed.pow(2).sum(0, keepdim=True)
        )
        _, embed_ind = (-dist).max(1)
        embed_onehot = F.one_hot(embed_ind, self.n_embed).type(flatten.dtype)
        embed_ind = embed_ind.view(*input.shape[:-1])
        quantize = self.embed_code(embed_ind)
        if self.training:
            embed_onehot_sum = embed_onehot.sum(0)
            embed_sum = flatten.transpose(0, 1) @ embed_onehot
            self.cluster_size.data.mul_(self.decay).add_(embed_onehot_sum, alpha=1 - self.decay)
            self.embed_avg.data.mul_(self.decay).add_(embed_sum.detach(), alpha=1 - self.decay)
            n = self.cluster_size.sum()
            cluster_size = (self.cluster_size + self.eps) / (n + self.n_embed * self.eps) * n
            embed_normalized = self.embed_avg / cluster_size.unsqueeze(0)
            self.embed.data.copy_(embed_normalized)
        diff = (quantize.detach() - input).pow(2).mean()
        quantize = input + (quantize - input).detach()
        probs = embed_onehot.mean(0)
        return VQOutput(diff * 0.25, quantize.permute(0, 3, 1, 2), torch.exp(-(probs * (probs + 1e-10).log()).sum()), embed_ind)

    def embed_code(self, embed_id):
        return F.embedding(embed_id, self.embed.transpose(0, 1))


class Residual(nn.Module):
    def __init__(self, in_channels, num_hiddens, num_residual_hiddens):
        super().__init__()
        self._block = nn.Sequential(
            nn.ReLU(True),
            nn.Conv2d(in_channels=in_channels, out_channels=num_residual_hiddens, kernel_size=3, stride=1, padding=1, bias=False),
            nn.ReLU(True),
            nn.Conv2d(in_channels=num_residual_hiddens, out_channels=num_hiddens, kernel_size=1, stride=1, bias=False)
        )

    def forward(self, x):
        return x + self._block(x)


class Model(nn.Module):
    def __init__(self, h=8, d=4, k=16, beta=0.25, ema=False):
        super().__init__()
        self.encoder = nn.Sequential(nn.Conv2d(3, h // 2, 4, 2, 1), nn.ReLU(), nn.Conv2d(h // 2, h, 4, 2, 1), Residual(h, h, 4), nn.Conv2d(h, d, 1))
        self.vq = VectorQuantizerEMA(k, d) if ema else VectorQuantizer(k, d, beta)
        self.decoder = nn.Sequential(
            nn.Conv2d(d, h, 3, padding=1), Residual(h, h, 4), nn.ReLU(),
            nn.ConvTranspose2d(in_channels=h, out_channels=h // 2, kernel_size=4, stride=2, padding=1), nn.ReLU(),
            nn.ConvTranspose2d(h // 2, 3, 3, stride=2, padding=1, output_padding=1))

    def forward(self, x):
        z = self.encoder(x)
        out = self.vq(z)
        return self.decoder(out.quantized), out


@dataclass
class Hparams:
    lr: float = 1e-2
    steps: int = 10
    batch: int = 8
    weight_decay: float = 0.0


def run(hp: Hparams, ema: bool, first: int):
    rs = np.random.RandomState(42)
    model = Model(ema=ema)
    opt = optim.Adam(model.parameters(), lr=hp.lr, amsgrad=False, weight_decay=hp.weight_decay)
    sched = optim.lr_scheduler.ExponentialLR(opt, gamma=0.95)
    res_recon, res_perp = [], []
    for i in range(1, hp.steps + 1):
        x = torch.tensor(rs.rand(hp.batch, 3, 16, 16), dtype=torch.float32) - 0.5
        var = x.var()
        opt.zero_grad()
        recon, (vq_loss, quantized, perplexity, codes) = model(x)
        loss = F.mse_loss(recon, x) / var + vq_loss
        loss.backward()
        opt.step()
        sched.step()
        res_recon.append(loss.item())
        res_perp.append(perplexity.item())
        print('step %d loss %.6f %.4f' % (first + i, np.mean(res_recon[-100:]), res_perp[-1]), 'codes', torch.unique(codes).numel())
    model.eval()
    with torch.no_grad():
        r, o = model(x)
    print(o._fields, o.codes.dtype, tuple(o.codes.shape), '%.4f' % r.clamp(-.5, .5).add(0.5).mean())
    sd = model.state_dict()
    print(sorted(k for k in sd if k.startswith('vq')))


if __name__ == "__main__":
    hp = Hparams()
    print(asdict(hp))
    run(hp, False, 0)
    run(hp, True, hp.steps)
