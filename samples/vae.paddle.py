"""Variational autoencoder on small pictures of bars."""
import argparse
import tempfile
from pathlib import Path
from typing import Callable, Iterator, List, Sequence, Tuple

import numpy as np
import paddle
import paddle as th
from paddle import nn
from paddle.nn import functional as F
from paddle.optimizer import Adam, Optimizer
from paddle.io import DataLoader, Dataset


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


SIDE = 16


class Bars(Dataset):
    """Each picture is the union of a few horizontal and vertical bars."""

    def __init__(self, n: int, seed: int) -> None:
        rng = np.random.RandomState(seed)
        rows = rng.rand(n, SIDE, 1) < 0.15
        cols = rng.rand(n, 1, SIDE) < 0.15
        self.pictures = np.logical_or(rows, cols).astype(np.float32)

    def __len__(self) -> int:
        return self.pictures.shape[0]

    def __getitem__(self, i: int) -> th.Tensor:
        return th.to_tensor(self.pictures[i])


class Noise:
    """Standard normal numbers from a generator of its own, so that a run can be repeated."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)

    def __call__(self, like: th.Tensor) -> th.Tensor:
        eps = self.rng.standard_normal(tuple(like.shape)).astype("float32")
        return th.to_tensor(eps).to(like)


def mlp(sizes: Sequence[int], activation: Callable[[], nn.Layer] = nn.ReLU) -> nn.Sequential:
    layers: List[nn.Layer] = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        layers += [nn.Linear(n_in, n_out), activation()]
    return nn.Sequential(*layers[:-1])


class VAE(nn.Layer):
    def __init__(self, hidden: int, latent: int, noise: Noise) -> None:
        super().__init__()
        self.latent = latent
        self.noise = noise
        self.encoder = mlp([SIDE * SIDE, hidden, 2 * latent], nn.Tanh)
        self.decoder = mlp([latent, hidden, SIDE * SIDE], nn.ReLU)

    def encode(self, x: th.Tensor) -> Tuple[th.Tensor, th.Tensor]:
        h = self.encoder(x.flatten(1))
        mu, logvar = h.chunk(2, axis=-1)
        return mu, logvar

    def reparameterize(self, mu: th.Tensor, logvar: th.Tensor) -> th.Tensor:
        if not self.training:
            return mu
        std = th.exp(0.5 * logvar)
        return self.noise(std).multiply(std).add_(mu)

    def decode(self, z: th.Tensor) -> th.Tensor:
        return F.sigmoid(self.decoder(z)).reshape([-1, SIDE, SIDE])

    def forward(self, x: th.Tensor):
        mu, logvar = self.encode(x)
        return self.decode(self.reparameterize(mu, logvar)), mu, logvar


def elbo_loss(recon: th.Tensor, x: th.Tensor, mu: th.Tensor, logvar: th.Tensor, beta: float) -> th.Tensor:
    bce = F.binary_cross_entropy(recon, x, reduction="sum")
    # 0.5 * sum(1 + log(sigma^2) - mu^2 - sigma^2)
    kld = -0.5 * th.sum(1 + logvar - mu.pow(2) - logvar.exp())
    return (bce + beta * kld) / x.shape[0]


class Trainer:
    def __init__(self, model: VAE, optimizer: Optimizer, device: th.device.Device, warmup: int) -> None:
        self.model = model.to(device)
        self.optimizer = optimizer
        self.device = device
        self.warmup = warmup
        self.step = 0

    def batches(self, loader: DataLoader) -> Iterator[th.Tensor]:
        for x in loader:
            yield x.to(self.device)

    def train(self, loader: DataLoader) -> float:
        self.model.train()
        total = 0.0
        for x in self.batches(loader):
            self.step += 1
            beta = min(1.0, self.step / self.warmup)
            self.optimizer.zero_grad()
            recon, mu, logvar = self.model(x)
            loss = elbo_loss(recon, x, mu, logvar, beta)
            loss.backward()
            self.optimizer.step()
            total += loss.item() * len(x)
            print(f"step {self.step} loss {loss:.6f}")
        return total / len(loader.dataset)

    def evaluate(self, loader: DataLoader) -> Tuple[float, float]:
        self.model.eval()
        total, hits, pixels = 0.0, 0, 0
        with th.no_grad():
            for x in self.batches(loader):
                recon, mu, logvar = self.model(x)
                total += elbo_loss(recon, x, mu, logvar, 1.0).item() * len(x)
                hits += int(((recon > 0.5) == (x > 0.5)).sum())
                pixels += x.size
        return total / len(loader.dataset), hits / pixels

    def state_dict(self) -> dict:
        return {
            "model": self.model.state_dict(),
            "optimizer": optimizer_state_dict(self.optimizer),
            "step": self.step,
        }

    def load_state_dict(self, state: dict) -> None:
        self.model.load_state_dict(state["model"])
        load_optimizer_state_dict(self.optimizer, state["optimizer"])
        self.step = state["step"]


def build(args: argparse.Namespace, device: th.device.Device) -> Trainer:
    model = VAE(args.hidden, args.latent, Noise(args.seed))
    optimizer = Adam(parameters=model.parameters(), learning_rate=args.lr)
    return Trainer(model, optimizer, device, args.warmup)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--hidden", type=int, default=64)
    p.add_argument("--latent", type=int, default=8)
    p.add_argument("--epochs", type=int, default=4)
    p.add_argument("--batch", type=int, default=32)
    p.add_argument("--train", type=int, default=384)
    p.add_argument("--lr", type=float, default=5e-3)
    p.add_argument("--warmup", type=int, default=20, help="steps until the KL term counts in full")
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--checkpoint", type=Path, default=None)
    args = p.parse_args()

    th.seed(args.seed)
    device = th.device("cuda" if th.cuda.is_available() else "cpu")
    checkpoint = args.checkpoint or Path(tempfile.mkdtemp()) / "vae.pt"

    train_loader = DataLoader(Bars(args.train, args.seed), batch_size=args.batch, shuffle=False, drop_last=True)
    test_loader = DataLoader(Bars(128, args.seed + 1), batch_size=64)

    trainer = build(args, device)
    for epoch in range(args.epochs):
        train_loss = trainer.train(train_loader)
        test_loss, acc = trainer.evaluate(test_loader)
        print(f"epoch {epoch}: train {train_loss:.4f} test {test_loss:.4f} pixels right {acc:.2%}")
    th.save(trainer.state_dict(), str(checkpoint))

    again = build(args, device)
    again.load_state_dict(th.load(str(checkpoint)))
    print("reloaded after step {}: test {:.4f}".format(again.step, again.evaluate(test_loader)[0]))

    again.train(train_loader)

    # draw a few new pictures
    with th.no_grad():
        pictures = th.bernoulli(again.model.decode(th.randn([2, args.latent], device=device))).cpu()
    for row in (th.concat(list(pictures), axis=1) > 0.5).numpy():
        print("".join(" #"[int(v)] for v in row))


if __name__ == "__main__":
    main()
