"""Neural style transfer: Gram matrices, forward hooks, optimisation of the image with L-BFGS-free Adam, TV loss."""
import copy
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def make_vgg():
    layers = []
    in_channels = 3
    for v in [8, 8, 'M', 16, 16, 'M']:
        if v == 'M':
            layers += [nn.MaxPool2d(kernel_size=2, stride=2)]
        else:
            conv2d = nn.Conv2d(in_channels, v, kernel_size=3, padding=1)
            layers += [conv2d, nn.ReLU(inplace=True)]
            in_channels = v
    return nn.Sequential(*layers)


class ContentLoss(nn.Module):
    def __init__(self, target):
        super(ContentLoss, self).__init__()
        self.target = target.detach()

    def forward(self, input):
        self.loss = F.mse_loss(input, self.target)
        return input


def gram_matrix(input):
    a, b, c, d = input.size()
    features = input.view(a * b, c * d)
    G = torch.mm(features, features.t())
    return G.div(a * b * c * d)


class StyleLoss(nn.Module):
    def __init__(self, target_feature):
        super(StyleLoss, self).__init__()
        self.target = gram_matrix(target_feature).detach()

    def forward(self, input):
        G = gram_matrix(input)
        self.loss = F.mse_loss(G, self.target)
        return input


class Normalization(nn.Module):
    def __init__(self, mean, std):
        super(Normalization, self).__init__()
        self.mean = torch.tensor(mean).view(-1, 1, 1)
        self.std = torch.tensor(std).view(-1, 1, 1)

    def forward(self, img):
        return (img - self.mean) / self.std


def get_style_model_and_losses(cnn, style_img, content_img, content_layers=['conv_4'], style_layers=['conv_1', 'conv_2', 'conv_3']):
    normalization = Normalization([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]).to(device)
    content_losses = []
    style_losses = []
    model = nn.Sequential(normalization)
    i = 0
    for layer in cnn.children():
        if isinstance(layer, nn.Conv2d):
            i += 1
            name = 'conv_{}'.format(i)
        elif isinstance(layer, nn.ReLU):
            name = 'relu_{}'.format(i)
            layer = nn.ReLU(inplace=False)
        elif isinstance(layer, nn.MaxPool2d):
            name = 'pool_{}'.format(i)
        elif isinstance(layer, nn.BatchNorm2d):
            name = 'bn_{}'.format(i)
        else:
            raise RuntimeError('Unrecognized layer: {}'.format(layer.__class__.__name__))
        model.add_module(name, layer)
        if name in content_layers:
            target = model(content_img).detach()
            content_loss = ContentLoss(target)
            model.add_module("content_loss_{}".format(i), content_loss)
            content_losses.append(content_loss)
        if name in style_layers:
            target_feature = model(style_img).detach()
            style_loss = StyleLoss(target_feature)
            model.add_module("style_loss_{}".format(i), style_loss)
            style_losses.append(style_loss)
    for i in range(len(model) - 1, -1, -1):
        if isinstance(model[i], ContentLoss) or isinstance(model[i], StyleLoss):
            break
    model = model[:(i + 1)]
    return model, style_losses, content_losses


class FeatureExtractor:
    """Collects activations with forward hooks."""
    def __init__(self, model, names):
        self.features = {}
        self.handles = []
        for name, module in model.named_modules():
            if name in names:
                self.handles.append(module.register_forward_hook(self.save(name)))

    def save(self, name):
        def hook(module, input, output):
            self.features[name] = output
        return hook

    def remove(self):
        for h in self.handles:
            h.remove()


def total_variation(img):
    return torch.sum(torch.abs(img[:, :, :, :-1] - img[:, :, :, 1:])) + torch.sum(torch.abs(img[:, :, :-1, :] - img[:, :, 1:, :]))


def run():
    rng = np.random.RandomState(0)
    style_img = torch.from_numpy(rng.rand(1, 3, 24, 24)).float().to(device)
    content_img = torch.from_numpy(rng.rand(1, 3, 24, 24)).to(device, torch.float)
    cnn = make_vgg().to(device).eval()
    warm = optim.Adam(cnn.parameters(), lr=0.0)
    for p in cnn.parameters():
        p.requires_grad_(False)
    input_img = content_img.clone()
    model, style_losses, content_losses = get_style_model_and_losses(copy.deepcopy(cnn), style_img, content_img)
    print(len(model), len(style_losses), len(content_losses))
    input_img.requires_grad_(True)
    model.requires_grad_(False)
    optimizer = optim.Adam([input_img], lr=0.05)
    for step in range(1, 21):
        with torch.no_grad():
            input_img.clamp_(0, 1)
        optimizer.zero_grad()
        model(input_img)
        style_score = 0
        content_score = 0
        for sl in style_losses:
            style_score += sl.loss
        for cl in content_losses:
            content_score += cl.loss
        style_score *= 1e4
        content_score *= 1
        tv = 1e-4 * total_variation(input_img)
        loss = style_score + content_score + tv
        loss.backward()
        optimizer.step()
        print('step {} loss {:.6f} {:.6f} {:.6f} {:.6f}'.format(step, loss.item(), style_score.item(), content_score.item(), tv.item()))
    with torch.no_grad():
        input_img.clamp_(0, 1)
    extractor = FeatureExtractor(cnn, ['0', '5'])
    cnn(input_img)
    print({k: tuple(v.shape) for k, v in extractor.features.items()}, '%.4f' % extractor.features['5'].norm().item())
    extractor.remove()
    image = input_img.cpu().clone().squeeze(0).detach().numpy().transpose(1, 2, 0)
    print(image.shape, '%.5f' % image.mean())


if __name__ == '__main__':
    run()
