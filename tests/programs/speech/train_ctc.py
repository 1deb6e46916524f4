import argparse
import os
import torch
from torch.nn import CTCLoss

from speech.data import AudioDataLoader, BucketingSampler, LABELS, SpectrogramDataset
from speech.decoder import GreedyDecoder
from speech.ds import DeepSpeech, supported_rnns

parser = argparse.ArgumentParser()
parser.add_argument('--epochs', type=int, default=2)
parser.add_argument('--rnn', default='gru')
parser.add_argument('--bidir', action='store_true')
parser.add_argument('--continue-from', default='')
args = parser.parse_args()


class AverageMeter(object):
    def __init__(self):
        self.reset()

    def reset(self):
        self.val = self.avg = self.sum = self.count = 0

    def update(self, val, n=1):
        self.val = val
        self.sum += val * n
        self.count += n
        self.avg = self.sum / self.count


if __name__ == '__main__':
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    loss_results, cer_results = torch.Tensor(args.epochs), torch.Tensor(args.epochs)
    train_dataset = SpectrogramDataset(n=12, normalize=True)
    sampler = BucketingSampler(train_dataset, batch_size=4)
    train_loader = AudioDataLoader(train_dataset, num_workers=0, batch_sampler=sampler)
    test_loader = AudioDataLoader(SpectrogramDataset(n=6, seed=1, normalize=True), batch_size=3, num_workers=0)
    optim_state = None
    if args.continue_from:
        package = torch.load(args.continue_from, map_location=lambda storage, loc: storage)
        model = DeepSpeech.load_model_package(package)
        print('epoch', package['epoch'], 'loss %.4f' % package['loss_results'][0], sorted(package)[:3])
        optim_state = package['optim_dict']
    else:
        model = DeepSpeech(rnn_hidden_size=12, nb_layers=2, labels=LABELS, rnn_type=supported_rnns[args.rnn.lower()],
                           audio_conf=dict(n_freq=17), bidirectional=args.bidir)
    model = model.to(device)
    parameters = model.parameters()
    optimizer = torch.optim.SGD(parameters, lr=3e-3, momentum=0.9, nesterov=True, weight_decay=1e-5)
    if optim_state is not None:
        optimizer.load_state_dict(optim_state)
    print("Number of parameters: %d" % DeepSpeech.get_param_size(model))
    criterion = CTCLoss(reduction='sum', zero_infinity=True)
    decoder = GreedyDecoder(LABELS)
    losses = AverageMeter()
    for epoch in range(args.epochs):
        model.train()
        for i, (data) in enumerate(train_loader):
            inputs, targets, input_percentages, target_sizes = data
            input_sizes = input_percentages.mul_(int(inputs.size(3))).int()
            inputs = inputs.to(device)
            out, output_sizes = model(inputs, input_sizes)
            out = out.transpose(0, 1)  # TxNxH
            float_out = out.float()  # ensure float32 for loss
            log_probs = float_out.log_softmax(-1)
            loss = criterion(log_probs, targets, output_sizes, target_sizes).to(device)
            loss = loss / inputs.size(0)  # average the loss by minibatch
            loss_value = loss.item()
            valid_loss = loss_value not in (float("inf"), -float("inf")) and loss_value >= 0
            if valid_loss:
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 40)
                optimizer.step()
            else:
                loss_value = 0
            losses.update(loss_value, inputs.size(0))
            print('Epoch: [{0}][{1}/{2}]\tLoss {loss.val:.4f} ({loss.avg:.4f})'.format(epoch + 1, i + 1, len(sampler), loss=losses))
            del loss, out, float_out
        loss_results[epoch] = losses.avg
        total_cer, num_chars = 0, 0
        model.eval()
        with torch.no_grad():
            for data in test_loader:
                inputs, targets, input_percentages, target_sizes = data
                input_sizes = input_percentages.mul_(int(inputs.size(3))).int()
                # unflatten targets
                split_targets = []
                offset = 0
                for size in target_sizes:
                    split_targets.append(targets[offset:offset + size])
                    offset += size
                out, output_sizes = model(inputs.to(device), input_sizes)
                decoded_output, offs = decoder.decode(out, output_sizes)
                target_strings = decoder.convert_to_strings(split_targets)
                for x in range(len(target_strings)):
                    total_cer += decoder.cer(decoded_output[x][0], target_strings[x][0])
                    num_chars += len(target_strings[x][0].replace(' ', ''))
        cer_results[epoch] = float(total_cer) / num_chars * 100
        for g in optimizer.param_groups:
            g['lr'] = g['lr'] / 1.1
        print('Learning rate annealed to: {lr:.6f}'.format(lr=g['lr']), 'cer %.2f prob %.4f' % (cer_results[epoch], out.max()))
        sampler.shuffle(epoch)
        torch.save(DeepSpeech.serialize(model, optimizer=optimizer, epoch=epoch, loss_results=loss_results), 'ckpt.pt')
