"""
A small GPT that learns to write sums, one character at a time.

Everything that can be changed stands in the two configs below; any field can be
given on the command line:

    python gpt.py --max_iters=100 --n_layer=4
"""
import math
import os
import sys
import tempfile
from dataclasses import asdict, dataclass
from typing import Dict, Optional, Tuple

import numpy as np
import torch
import torch.nn as nn
from torch import Tensor
from torch.nn import functional as F


@dataclass
class GPTConfig:
    block_size: int = 32
    vocab_size: int = 64
    n_layer: int = 2
    n_head: int = 4
    n_embd: int = 64
    dropout: float = 0.0
    bias: bool = True  # biases in LayerNorm and in the projections


@dataclass
class TrainConfig:
    max_iters: int = 30
    eval_interval: int = 15
    eval_iters: int = 4
    batch_size: int = 8
    learning_rate: float = 3e-3
    min_lr_ratio: float = 0.1
    warmup_iters: int = 5
    weight_decay: float = 0.1
    beta1: float = 0.9
    beta2: float = 0.95
    grad_clip: float = 1.0
    seed: int = 1337
    out_dir: str = ""
    device: str = "cuda" if torch.cuda.is_available() else "cpu"


class LayerNorm(nn.Module):
    """nn.LayerNorm has no switch for the bias alone."""

    def __init__(self, ndim: int, bias: bool = True, eps: float = 1e-5):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(ndim))
        self.bias = nn.Parameter(torch.zeros(ndim)) if bias else None
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self.weight.shape, self.weight, self.bias, self.eps)


class SelfAttention(nn.Module):
    def __init__(self, config: GPTConfig):
        super().__init__()
        assert config.n_embd % config.n_head == 0
        self.qkv = nn.Linear(config.n_embd, 3 * config.n_embd, bias=config.bias)
        self.proj = nn.Linear(config.n_embd, config.n_embd, bias=config.bias)
        self.attn_drop = nn.Dropout(config.dropout)
        self.resid_drop = nn.Dropout(config.dropout)
        self.n_head = config.n_head
        T = config.block_size
        # 1 where a position may look, i.e. at itself and to the left
        self.register_buffer("mask", torch.tril(torch.ones(T, T)).view(1, 1, T, T))

    def forward(self, x: Tensor) -> Tensor:
        B, T, C = x.size()
        hs = C // self.n_head

        q, k, v = self.qkv(x).split(C, dim=2)
        q = q.view(B, T, self.n_head, hs).transpose(1, 2)  # (B, nh, T, hs)
        k = k.view(B, T, self.n_head, hs).transpose(1, 2)
        v = v.view(B, T, self.n_head, hs).transpose(1, 2)

        att = (q @ k.transpose(-2, -1)) * (1.0 / math.sqrt(hs))  # (B, nh, T, T)
        att = att.masked_fill(self.mask[:, :, :T, :T] == 0, float('-inf'))
        att = self.attn_drop(F.softmax(att, dim=-1))

        y = (att @ v).transpose(1, 2).contiguous().view(B, T, C)
        return self.resid_drop(self.proj(y))


class Block(nn.Module):
    def __init__(self, config: GPTConfig):
        super().__init__()
        self.ln1 = LayerNorm(config.n_embd, bias=config.bias)
        self.attn = SelfAttention(config)
        self.ln2 = LayerNorm(config.n_embd, bias=config.bias)
        self.mlp = nn.ModuleDict(dict(
            fc=nn.Linear(config.n_embd, 4 * config.n_embd, bias=config.bias),
            act=nn.GELU(),
            proj=nn.Linear(4 * config.n_embd, config.n_embd, bias=config.bias),
            drop=nn.Dropout(config.dropout),
        ))

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attn(self.ln1(x))
        m = self.mlp
        x = x + m['drop'](m['proj'](m['act'](m['fc'](self.ln2(x)))))
        return x


class GPT(nn.Module):
    def __init__(self, config: GPTConfig):
        super().__init__()
        self.config = config
        self.tok_emb = nn.Embedding(config.vocab_size, config.n_embd)
        self.pos_emb = nn.Embedding(config.block_size, config.n_embd)
        self.drop = nn.Dropout(config.dropout)
        self.blocks = nn.ModuleList([Block(config) for _ in range(config.n_layer)])
        self.ln_f = LayerNorm(config.n_embd, bias=config.bias)
        self.head = nn.Linear(config.n_embd, config.vocab_size, bias=False)
        # one table serves the input and the output
        self.head.weight = self.tok_emb.weight

        self.apply(self._init_weights)
        # every block adds to the residual stream twice: smaller weights keep its scale
        for name, p in self.named_parameters():
            if name.endswith('proj.weight'):
                nn.init.normal_(p, mean=0.0, std=0.02 / math.sqrt(2 * config.n_layer))

    def _init_weights(self, module: nn.Module) -> None:
        if isinstance(module, nn.Linear):
            torch.nn.init.normal_(module.weight, mean=0.0, std=0.02)
            if module.bias is not None:
                torch.nn.init.zeros_(module.bias)
        elif isinstance(module, nn.Embedding):
            torch.nn.init.normal_(module.weight, mean=0.0, std=0.02)

    def num_params(self, with_positions: bool = False) -> int:
        n = sum(p.numel() for p in self.parameters())
        if not with_positions:
            n -= self.pos_emb.weight.numel()
        return n

    def forward(self, idx: Tensor, targets: Optional[Tensor] = None) -> Tuple[Tensor, Optional[Tensor]]:
        B, T = idx.shape
        assert T <= self.config.block_size, f"{T} tokens, but block_size is only {self.config.block_size}"
        pos = torch.arange(0, T, dtype=torch.long, device=idx.device)

        x = self.drop(self.tok_emb(idx) + self.pos_emb(pos))
        for block in self.blocks:
            x = block(x)
        x = self.ln_f(x)

        if targets is None:
            # generation needs the last position only; the list keeps the time axis
            return self.head(x[:, [-1], :]), None
        logits = self.head(x)
        loss = F.cross_entropy(logits.view(-1, logits.size(-1)), targets.view(-1), ignore_index=-1)
        return logits, loss

    def configure_optimizer(self, cfg: TrainConfig) -> torch.optim.Optimizer:
        params = {name: p for name, p in self.named_parameters() if p.requires_grad}
        # matrices and tables decay; biases and the gains of LayerNorm do not
        decay = [p for p in params.values() if p.dim() >= 2]
        no_decay = [p for p in params.values() if p.dim() < 2]
        groups = [
            {'params': decay, 'weight_decay': cfg.weight_decay},
            {'params': no_decay, 'weight_decay': 0.0},
        ]
        for title, group in (("decayed", decay), ("not decayed", no_decay)):
            print(f"{title}: {len(group)} tensors, {sum(p.numel() for p in group):,} parameters")
        return torch.optim.AdamW(groups, lr=cfg.learning_rate, betas=(cfg.beta1, cfg.beta2))

    @torch.no_grad()
    def generate(self, idx: Tensor, max_new_tokens: int, temperature: float = 1.0,
                 top_k: Optional[int] = None) -> Tensor:
        for _ in range(max_new_tokens):
            context = idx if idx.size(1) <= self.config.block_size else idx[:, -self.config.block_size:]
            logits, _ = self(context)
            logits = logits[:, -1, :] / temperature
            if top_k is not None:
                v, _ = torch.topk(logits, min(top_k, logits.size(-1)))
                logits[logits < v[:, [-1]]] = -float('Inf')
            probs = F.softmax(logits, dim=-1)
            idx_next = torch.multinomial(probs, num_samples=1)
            idx = torch.cat((idx, idx_next), dim=1)
        return idx


def make_text(lines: int, seed: int) -> str:
    """Sums, spelled out: '7 + 5 = 12'."""
    rng = np.random.RandomState(seed)
    out = []
    for a, b in rng.randint(0, 50, size=(lines, 2)):
        sign = '+-'[rng.randint(2)]
        out.append('%d %s %d = %d' % (a, sign, b, a + b if sign == '+' else a - b))
    return '\n'.join(out)


class CharData:
    def __init__(self, block_size: int, batch_size: int, device: str, seed: int):
        text = make_text(2000, seed)
        chars = sorted(list(set(text)))
        self.stoi = {ch: i for i, ch in enumerate(chars)}
        self.itos = {i: ch for i, ch in enumerate(chars)}
        ids = np.array([self.stoi[ch] for ch in text], dtype=np.int64)
        n = int(0.9 * len(ids))
        self.splits = {'train': ids[:n], 'val': ids[n:]}
        self.block_size, self.batch_size, self.device = block_size, batch_size, device
        self.rng = np.random.RandomState(seed)

    def get_batch(self, split: str) -> Tuple[Tensor, Tensor]:
        data = self.splits[split]
        ix = self.rng.randint(len(data) - self.block_size, size=self.batch_size)
        x = torch.stack([torch.from_numpy(data[i:i + self.block_size]) for i in ix])
        y = torch.stack([torch.from_numpy(data[i + 1:i + 1 + self.block_size]) for i in ix])
        return x.to(self.device), y.to(self.device)

    def decode(self, ids) -> str:
        return ''.join(self.itos[i] for i in ids)


@torch.no_grad()
def estimate_loss(model: GPT, data: CharData, eval_iters: int) -> Dict[str, float]:
    out = {}
    model.eval()
    for split in ['train', 'val']:
        losses = torch.zeros(eval_iters)
        for k in range(eval_iters):
            X, Y = data.get_batch(split)
            logits, loss = model(X, Y)
            losses[k] = loss.item()
        out[split] = losses.mean().item()
    model.train()
    return out


def parse_overrides(*configs) -> None:
    """Sets the fields named by --key=value arguments in whichever config has them."""
    for arg in sys.argv[1:]:
        assert arg.startswith('--') and '=' in arg, f"expected --key=value, got {arg}"
        key, val = arg[2:].split('=', 1)
        for config in configs:
            if hasattr(config, key):
                current = getattr(config, key)
                setattr(config, key, val == 'True' if isinstance(current, bool) else type(current)(val))
                break
        else:
            raise ValueError(f"Unknown config key: {key}")


def main() -> None:
    cfg, model_cfg = TrainConfig(), GPTConfig()
    parse_overrides(cfg, model_cfg)
    torch.manual_seed(cfg.seed)
    out_dir = cfg.out_dir or tempfile.mkdtemp()
    os.makedirs(out_dir, exist_ok=True)

    data = CharData(model_cfg.block_size, cfg.batch_size, cfg.device, cfg.seed)
    model_cfg.vocab_size = len(data.stoi)

    model = GPT(model_cfg)
    model.to(cfg.device)
    print(f"{model.num_params():,} parameters without positions")
    optimizer = model.configure_optimizer(cfg)

    def lr_lambda(it: int) -> float:
        # linear warm-up, then half a cosine down to min_lr_ratio
        if it < cfg.warmup_iters:
            return (it + 1) / (cfg.warmup_iters + 1)
        ratio = (it - cfg.warmup_iters) / max(1, cfg.max_iters - cfg.warmup_iters)
        coeff = 0.5 * (1.0 + math.cos(math.pi * min(1.0, ratio)))
        return cfg.min_lr_ratio + coeff * (1.0 - cfg.min_lr_ratio)

    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lr_lambda)

    model.train()
    best_val_loss = 1e9
    for it in range(1, cfg.max_iters + 1):
        X, Y = data.get_batch('train')
        logits, loss = model(X, Y)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        if cfg.grad_clip != 0.0:
            torch.nn.utils.clip_grad_norm_(model.parameters(), cfg.grad_clip)
        optimizer.step()
        scheduler.step()
        print(f"step {it} loss {loss.item():.6f}, lr {scheduler.get_last_lr()[0]:.4e}")

        if it % cfg.eval_interval == 0:
            losses = estimate_loss(model, data, cfg.eval_iters)
            print(f"iter {it}: train loss {losses['train']:.4f}, val loss {losses['val']:.4f}")
            if losses['val'] < best_val_loss:
                best_val_loss = losses['val']
                checkpoint = {
                    'model': model.state_dict(),
                    'optimizer': optimizer.state_dict(),
                    'model_args': asdict(model_cfg),
                    'iter_num': it,
                    'best_val_loss': best_val_loss,
                }
                torch.save(checkpoint, os.path.join(out_dir, 'ckpt.pt'))

    # a fresh model from the checkpoint writes a few sums
    checkpoint = torch.load(os.path.join(out_dir, 'ckpt.pt'), map_location=cfg.device)
    model = GPT(GPTConfig(**checkpoint['model_args']))
    model.load_state_dict(checkpoint['model'])
    model.to(cfg.device)
    model.eval()
    losses = estimate_loss(model, data, cfg.eval_iters)
    print(f"reloaded from iter {checkpoint['iter_num']}: val loss {losses['val']:.4f}")
    start = torch.tensor([data.stoi['\n']], dtype=torch.long, device=cfg.device)[None, ...]
    print(data.decode(model.generate(start, 40, temperature=0.8, top_k=5)[0].tolist()))


if __name__ == '__main__':
    main()
