"""TabNet-like and FT-Transformer on generated tables."""
from __future__ import annotations

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor
from torch.autograd import Function
from torch.nn import BatchNorm1d, Linear, ReLU
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler, Subset
import numpy as np
import typing as ty
import math
import enum
import json
from copy import deepcopy
from pathlib import Path


def _make_ix_like(input, dim=0):
    d = input.size(dim)
    rho = torch.arange(1, d + 1, device=input.device, dtype=input.dtype)
    view = [1] * input.dim()
    view[0] = -1
    return rho.view(view).transpose(0, dim)


class SparsemaxFunction(Function):
    """An implementation of sparsemax, normalizing sparse transform (a la softmax)."""

    @staticmethod
    def forward(ctx, input, dim=-1):
        ctx.dim = dim
        max_val, _ = input.max(dim=dim, keepdim=True)
        input -= max_val  # same numerical stability trick as for softmax
        tau, supp_size = SparsemaxFunction._threshold_and_support(input, dim=dim)
        output = torch.clamp(input - tau, min=0)
        ctx.save_for_backward(supp_size, output)
        return output

    @staticmethod
    def backward(ctx, grad_output):
        supp_size, output = ctx.saved_tensors
        dim = ctx.dim
        grad_input = grad_output.clone()
        grad_input[output == 0] = 0
        v_hat = grad_input.sum(dim=dim) / supp_size.to(output.dtype).squeeze()
        v_hat = v_hat.unsqueeze(dim)
        grad_input = torch.where(output != 0, grad_input - v_hat, grad_input)
        return grad_input, None

    @staticmethod
    def _threshold_and_support(input, dim=-1):
        input_srt, _ = torch.sort(input, descending=True, dim=dim)
        input_cumsum = input_srt.cumsum(dim) - 1
        rhos = _make_ix_like(input, dim)
        support = rhos * input_srt > input_cumsum
        support_size = support.sum(dim=dim).unsqueeze(dim)
        tau = input_cumsum.gather(dim, support_size - 1)
        tau /= support_size.to(input.dtype)
        return tau, support_size


sparsemax = SparsemaxFunction.apply


class Sparsemax(nn.Module):
    def __init__(self, dim=-1):
        self.dim = dim
        super(Sparsemax, self).__init__()

    def forward(self, input):
        return sparsemax(input, self.dim)


def initialize_non_glu(module, input_dim, output_dim):
    gain_value = np.sqrt((input_dim + output_dim) / np.sqrt(4 * input_dim))
    torch.nn.init.xavier_normal_(module.weight, gain=gain_value)
    return


class GBN(torch.nn.Module):
    """Ghost Batch Normalization"""

    def __init__(self, input_dim, virtual_batch_size=128, momentum=0.01):
        super(GBN, self).__init__()
        self.input_dim = input_dim
        self.virtual_batch_size = virtual_batch_size
        self.bn = BatchNorm1d(self.input_dim, momentum=momentum)

    def forward(self, x):
        chunks = x.chunk(int(np.ceil(x.shape[0] / self.virtual_batch_size)), 0)
        res = [self.bn(x_) for x_ in chunks]
        return torch.cat(res, dim=0)


class GLU_Layer(torch.nn.Module):
    def __init__(self, input_dim, output_dim, fc=None, virtual_batch_size=128):
        super(GLU_Layer, self).__init__()
        self.output_dim = output_dim
        if fc:
            self.fc = fc
        else:
            self.fc = Linear(input_dim, 2 * output_dim, bias=False)
        self.bn = GBN(2 * output_dim, virtual_batch_size=virtual_batch_size)

    def forward(self, x):
        x = self.fc(x)
        x = self.bn(x)
        out = torch.mul(x[:, : self.output_dim], torch.sigmoid(x[:, self.output_dim:]))
        return out


class FeatTransformer(nn.Module):
    def __init__(self, i, o, shared, vbs):
        super().__init__()
        self.glus = nn.ModuleList()
        for k, fc in enumerate([*shared, None, None]):
            self.glus.append(GLU_Layer(i if k == 0 else o, o, fc=fc, virtual_batch_size=vbs))
        self.register_buffer('scale', torch.sqrt(torch.FloatTensor([0.5])))

    def forward(self, x):
        x = self.glus[0](x)
        for glu in self.glus[1:]:
            x = torch.add(x, glu(x))
            x = x * self.scale
        return x


class TabNet(nn.Module):
    def __init__(self, input_dim, output_dim, n_d=6, n_a=6, n_steps=2, gamma=1.3, epsilon=1e-15, vbs=8):
        super().__init__()
        self.n_d, self.n_a, self.n_steps, self.gamma, self.epsilon, self.input_dim = n_d, n_a, n_steps, gamma, epsilon, input_dim
        self.initial_bn = BatchNorm1d(self.input_dim, momentum=0.01)
        shared = torch.nn.ModuleList([Linear(input_dim, 2 * (n_d + n_a), bias=False), Linear(n_d + n_a, 2 * (n_d + n_a), bias=False)])
        self.initial_splitter = FeatTransformer(input_dim, n_d + n_a, shared, vbs)
        self.feat_transformers, self.att_transformers = torch.nn.ModuleList(), torch.nn.ModuleList()
        for step in range(n_steps):
            self.feat_transformers.append(FeatTransformer(input_dim, n_d + n_a, shared, vbs))
            fc = Linear(n_a, input_dim, bias=False)
            initialize_non_glu(fc, n_a, input_dim)
            self.att_transformers.append(nn.ModuleDict({'fc': fc, 'bn': GBN(input_dim, vbs), 'selector': Sparsemax(dim=-1)}))
        self.final_mapping = Linear(n_d, output_dim, bias=False)

    def forward(self, x):
        x = self.initial_bn(x)
        prior = torch.ones(x.shape).to(x.device)
        M_loss = 0
        att = self.initial_splitter(x)[:, self.n_d:]
        steps_output = []
        for step in range(self.n_steps):
            a = self.att_transformers[step]
            M = a['selector'](torch.mul(a['bn'](a['fc'](att)), prior))
            M_loss += torch.mean(torch.sum(torch.mul(M, torch.log(M + self.epsilon)), dim=1))
            prior = torch.mul(self.gamma - M, prior)
            masked_x = torch.mul(M, x)
            out = self.feat_transformers[step](masked_x)
            d = ReLU()(out[:, : self.n_d])
            steps_output.append(d)
            att = out[:, self.n_d:]
        M_loss /= self.n_steps
        res = torch.sum(torch.stack(steps_output, dim=0), dim=0)
        return self.final_mapping(res), M_loss


class _TokenInitialization(enum.Enum):
    UNIFORM = 'uniform'
    NORMAL = 'normal'

    @classmethod
    def from_str(cls, initialization: str) -> '_TokenInitialization':
        try:
            return cls(initialization)
        except ValueError:
            raise ValueError(f'initialization must be one of {[x.value for x in _TokenInitialization]}')

    def apply(self, x: Tensor, d: int) -> None:
        d_sqrt_inv = 1 / math.sqrt(d)
        if self == _TokenInitialization.UNIFORM:
            nn.init.uniform_(x, a=-d_sqrt_inv, b=d_sqrt_inv)
        elif self == _TokenInitialization.NORMAL:
            nn.init.normal_(x, std=d_sqrt_inv)


class NumericalFeatureTokenizer(nn.Module):
    def __init__(self, n_features: int, d_token: int, bias: bool, initialization: str) -> None:
        super().__init__()
        initialization_ = _TokenInitialization.from_str(initialization)
        self.weight = nn.Parameter(Tensor(n_features, d_token))
        self.bias = nn.Parameter(Tensor(n_features, d_token)) if bias else None
        for parameter in [self.weight, self.bias]:
            if parameter is not None:
                initialization_.apply(parameter, d_token)

    @property
    def n_tokens(self) -> int:
        return len(self.weight)

    def forward(self, x: Tensor) -> Tensor:
        x = self.weight[None] * x[..., None]
        if self.bias is not None:
            x = x + self.bias[None]
        return x


class CategoricalFeatureTokenizer(nn.Module):
    category_offsets: Tensor

    def __init__(self, cardinalities: ty.List[int], d_token: int) -> None:
        super().__init__()
        category_offsets = torch.tensor([0] + cardinalities[:-1]).cumsum(0)
        self.register_buffer('category_offsets', category_offsets, persistent=False)
        self.embeddings = nn.Embedding(sum(cardinalities), d_token)
        self.bias = nn.Parameter(Tensor(len(cardinalities), d_token))
        _TokenInitialization.UNIFORM.apply(self.embeddings.weight, d_token)
        _TokenInitialization.NORMAL.apply(self.bias, d_token)

    def forward(self, x: Tensor) -> Tensor:
        x = self.embeddings(x + self.category_offsets[None])
        return x + self.bias[None]


class CLSToken(nn.Module):
    def __init__(self, d_token: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(Tensor(d_token))
        _TokenInitialization.UNIFORM.apply(self.weight, d_token)

    def expand(self, *leading_dimensions: int) -> Tensor:
        if not leading_dimensions:
            return self.weight
        new_dims = (1,) * (len(leading_dimensions) - 1)
        return self.weight.view(*new_dims, -1).expand(*leading_dimensions, -1)

    def forward(self, x: Tensor) -> Tensor:
        return torch.cat([x, self.expand(len(x), 1)], dim=1)


def reglu(x: Tensor) -> Tensor:
    assert x.shape[-1] % 2 == 0
    a, b = x.chunk(2, dim=-1)
    return a * F.relu(b)


class FTTransformer(nn.Module):
    def __init__(self, n_num, cards, d, out, n_blocks=2):
        super().__init__()
        self.num, self.cat, self.cls = NumericalFeatureTokenizer(n_num, d, True, 'uniform'), CategoricalFeatureTokenizer(cards, d), CLSToken(d)
        self.blocks = nn.ModuleList()
        for i in range(n_blocks):
            layer = nn.ModuleDict({'attention': nn.MultiheadAttention(d, 2, batch_first=True), 'ffn_norm': nn.LayerNorm(d),
                                   'l0': nn.Linear(d, 2 * d), 'l1': nn.Linear(d, d)})
            if i:
                layer['attention_norm'] = nn.LayerNorm(d)
            self.blocks.append(layer)
        self.head = nn.Sequential(nn.LayerNorm(d), nn.ReLU(), nn.Linear(d, out))

    def forward(self, x_num: ty.Optional[Tensor], x_cat: ty.Optional[Tensor]) -> Tensor:
        x = []
        if x_num is not None:
            x.append(self.num(x_num))
        if x_cat is not None:
            x.append(self.cat(x_cat))
        x = self.cls(x[0] if len(x) == 1 else torch.cat(x, dim=1))
        for i, layer in enumerate(self.blocks):
            layer = ty.cast(ty.Dict[str, nn.Module], layer)
            last = i + 1 == len(self.blocks)
            r = layer['attention_norm'](x) if 'attention_norm' in layer else x
            r, w = layer['attention'](r[:, -1:] if last else r, r, r, need_weights=last)
            x = (x[:, -1:] if last else x) + r
            x = x + layer['l1'](reglu(layer['l0'](layer['ffn_norm'](x))))
        return self.head(x[:, -1])

    def optimization_param_groups(self):
        no_wd_names = ['num', 'cat', 'cls', 'norm', '.bias']

        def needs_wd(name):
            return all(x not in name for x in no_wd_names)
        return [{'params': [v for k, v in self.named_parameters() if needs_wd(k)]},
                {'params': [v for k, v in self.named_parameters() if not needs_wd(k)], 'weight_decay': 0.0}]


class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.best, self.bad, self.weights = patience, -float('inf'), 0, None

    def __call__(self, score, model):
        if score > self.best:
            self.best, self.bad, self.weights = score, 0, deepcopy(model.state_dict())
        else:
            self.bad += 1
        return self.bad >= self.patience


def auc(y, s):
    y, s = np.asarray(y), np.asarray(s)
    order = s.argsort(kind='stable')
    ranks = np.empty(len(s)); ranks[order] = np.arange(1, len(s) + 1)
    pos = y.sum()
    return (ranks[y == 1].sum() - pos * (pos + 1) / 2) / (pos * (len(y) - pos))


def main():
    rs = np.random.RandomState(0)
    num = rs.randn(96, 5).astype('f4')
    cat = np.stack([rs.randint(0, c, 96) for c in (3, 4)], 1)
    y = ((num[:, 0] * num[:, 1] + (cat[:, 0] == 1) + 0.3 * rs.randn(96)) > 0.3).astype('int64')
    x_num, x_cat, y = torch.from_numpy(num), torch.from_numpy(cat), torch.from_numpy(y)
    weights = 1. / torch.bincount(y[:64]).float()
    print('weights', weights[y[:64]].sum().item())
    train, val = TensorDataset(x_num[:64], x_cat[:64], y[:64]), TensorDataset(x_num[64:], x_cat[64:], y[64:])
    step = 0
    net = TabNet(5, 2)
    opt = torch.optim.Adam(net.parameters(), lr=0.02)
    stop = EarlyStopping(2)
    for epoch in range(3):
        net.train()
        for xn, _, t in DataLoader(train, batch_size=16):
            out, m = net(xn)
            loss = F.cross_entropy(out, t, weight=weights) - 1e-3 * m
            for param in net.parameters():
                param.grad = None
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            opt.step()
            print('step %d loss %.6f' % (step, loss)); step += 1
        net.eval()
        with torch.no_grad():
            scores = np.concatenate([net(xn)[0].softmax(1)[:, 1].cpu().numpy() for xn, _, _ in DataLoader(val, batch_size=16)])
        score = auc(y[64:].numpy(), scores)
        print('auc %.3f' % score)
        if stop(score, net):
            break
    net.load_state_dict(stop.weights)
    ft = FTTransformer(5, [3, 4], 8, 1)
    opt = torch.optim.AdamW(ft.optimization_param_groups(), lr=5e-3, weight_decay=1e-2)
    lossf = F.binary_cross_entropy_with_logits
    for epoch in range(2):
        ft.train()
        for xn, xc, t in DataLoader(train, batch_size=16):
            opt.zero_grad()
            loss = lossf(ft(xn, xc).squeeze(1), t.float())
            loss.backward()
            opt.step()
            print('step %d loss %.6f' % (step, loss)); step += 1
    ft.eval()
    with torch.no_grad():
        p = torch.cat([ft(a, b) for a, b, _ in DataLoader(val, batch_size=20)]).squeeze(1).sigmoid()
    Path('metrics.json').write_text(json.dumps({'auc': float(auc(y[64:].tolist(), p.tolist())), 'n': ft.num.n_tokens}))
    print({k: round(v, 3) for k, v in json.loads(Path('metrics.json').read_text()).items()}, len(opt.param_groups[1]['params']))


if __name__ == '__main__':
    main()
