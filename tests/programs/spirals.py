"""MLP on spirals: OrderedDict models, k-fold, early stopping, best weights by deepcopy."""
import copy
from collections import OrderedDict, defaultdict

import numpy as np
import torch
import torch.nn as nn
import torch.optim as optim
from torch.optim import lr_scheduler
from torch.utils.data import DataLoader, Dataset, Subset, SubsetRandomSampler, ConcatDataset, TensorDataset


def spiral(n_points, n_classes=3, noise=0.15, seed=0):
    rng = np.random.RandomState(seed)
    X = np.zeros((n_points * n_classes, 2))
    y = np.zeros(n_points * n_classes, dtype='uint8')
    for j in range(n_classes):
        ix = range(n_points * j, n_points * (j + 1))
        r = np.linspace(0.0, 1, n_points)
        t = np.linspace(j * 4, (j + 1) * 4, n_points) + rng.randn(n_points) * noise
        X[ix] = np.c_[r * np.sin(t), r * np.cos(t)]
        y[ix] = j
    return X, y


class SpiralDataset(Dataset):
    """Spirals; transforms are applied on the fly."""

    def __init__(self, X, y, transform=None, target_transform=None):
        self.X = torch.from_numpy(X).type(torch.FloatTensor)
        self.y = torch.from_numpy(y).type(torch.LongTensor)
        self.transform, self.target_transform = transform, target_transform

    def __getitem__(self, idx):
        if torch.is_tensor(idx):
            idx = idx.tolist()
        x, y = self.X[idx], self.y[idx]
        if self.transform:
            x = self.transform(x)
        if self.target_transform:
            y = self.target_transform(y)
        return {'x': x, 'y': y, 'index': idx}

    def __len__(self):
        return self.X.shape[0]


class Standardize(object):
    def __init__(self, mean, std):
        self.mean, self.std = mean, std

    def __call__(self, sample):
        return (sample - self.mean) / self.std


class Patience:
    """Counts how often in a row a loss did not fall; keeps the best weights in a file."""

    def __init__(self, limit, path):
        self.limit, self.path, self.waited, self.best = limit, path, 0, float('inf')

    def update(self, loss, model):
        if loss < self.best - 1e-4:
            self.best, self.waited = loss, 0
            torch.save(model.state_dict(), self.path)
        else:
            self.waited += 1
        return self.waited >= self.limit


def build(hidden=(16, 16), act='relu', p=0.0):
    activations = nn.ModuleDict({'relu': nn.ReLU(inplace=True), 'tanh': nn.Tanh(), 'elu': nn.ELU(alpha=1.0)})
    layers, last = OrderedDict(), 2
    for i, h in enumerate(hidden):
        layers['fc%d' % i] = nn.Linear(last, h)
        layers['bn%d' % i] = nn.BatchNorm1d(h)
        layers['act%d' % i] = activations[act]
        if p > 0:
            layers['drop%d' % i] = nn.Dropout(p)
        last = h
    layers['out'] = nn.Linear(last, 3)
    return nn.Sequential(layers)


def weights_init(m):
    classname = m.__class__.__name__
    if classname.find('Linear') != -1:
        nn.init.kaiming_normal_(m.weight, nonlinearity='relu')
        if m.bias is not None:
            nn.init.zeros_(m.bias)
    elif classname.find('BatchNorm') != -1:
        m.weight.data.normal_(1.0, 0.02)
        m.bias.data.fill_(0)


step = 0


def fit(model, loaders, criterion, optimizer, scheduler, device, epochs=4):
    global step
    best, best_weights, history = -1.0, copy.deepcopy(model.state_dict()), defaultdict(list)
    patience = Patience(2, 'spiral.pt')
    for epoch in range(epochs):
        for phase, loader in loaders.items():
            training = phase == 'train'
            model.train(training)
            total, hits, count = 0.0, 0, 0
            for sample in loader:
                x, y = sample['x'].to(device), sample['y'].to(device)
                with torch.set_grad_enabled(training):
                    scores = model(x)
                    loss = criterion(scores, y)
                if training:
                    optimizer.zero_grad()
                    loss.backward()
                    optimizer.step()
                    step += 1
                    print('step', step, 'loss', '%.6f' % loss.item())
                total += loss.item() * x.size(0)
                hits += torch.sum(scores.max(1)[1] == y.data)
                count += x.size(0)
            if training and scheduler is not None:
                scheduler.step()
            accuracy = hits.double() / count
            history[phase].append(total / count)
            print('{} {:.3f} {:.2f}'.format(phase, total / count, accuracy))
        if accuracy > best:
            best, best_weights = accuracy, copy.deepcopy(model.state_dict())
        if patience.update(history['val'][-1], model):
            break
    model.load_state_dict(best_weights)
    return model, history


def evaluate_grid(model, n=5):
    xs = torch.linspace(-1, 1, n)
    gx, gy = torch.meshgrid(xs, xs, indexing='ij')
    grid = torch.stack([gx.reshape(-1), gy.reshape(-1)], dim=-1)
    model.eval()
    with torch.no_grad():
        probs = nn.functional.softmax(model(grid), dim=1)
    conf, cls = probs.max(dim=1)
    return conf.mean().item(), torch.bincount(cls, minlength=3).tolist()


def main():
    device = torch.device('cuda:0' if torch.cuda.is_available() else 'cpu')
    X, y = spiral(40)
    mean, std = torch.tensor(X.mean(0), dtype=torch.float32), torch.tensor(X.std(0)).float()
    dataset = SpiralDataset(X, y, transform=Standardize(mean, std))
    k = 3
    folds = np.array_split(np.random.RandomState(1).permutation(len(dataset)), k)
    scores = []
    for i in range(k):
        val_idx = folds[i]
        train_idx = np.concatenate([f for j, f in enumerate(folds) if j != i])
        loaders = {'train': DataLoader(Subset(dataset, train_idx), batch_size=20, shuffle=False, drop_last=True),
                   'val': DataLoader(Subset(dataset, val_idx), batch_size=len(val_idx))}
        model = build().to(device)
        model.apply(weights_init)
        optimizer = optim.SGD([{'params': model.out.parameters(), 'lr': 0.1},
                               {'params': [p for n, p in model.named_parameters() if not n.startswith('out')]}],
                              lr=0.05, momentum=0.9)
        scheduler = lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
        model, history = fit(model, loaders, nn.CrossEntropyLoss(), optimizer, scheduler, device)
        scores.append(min(history['val']))
        print('fold %d grid %s' % (i, evaluate_grid(model)), 'lr', ['%.5f' % g['lr'] for g in optimizer.param_groups])
    print('cv %.5f +- %.5f' % (np.mean(scores), np.std(scores)))
    print(sum(p.numel() for p in model.parameters()), len(list(model.named_parameters())), model[0].out_features, len(model))
    for name, child in model.named_children():
        if isinstance(child, nn.BatchNorm1d):
            print(name, '%.5f %.5f' % (child.running_mean.abs().sum().item(), child.running_var.sum().item()))


if __name__ == '__main__':
    main()
