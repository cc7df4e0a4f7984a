// Ordinary words of English of four letters or more: search takes none of them, nor what an ending makes of one, for a
// slip. Of the 16,000 commonest words of what people say in films (pyspellchecker 0.9.1), those that symspellpy 6.10.1,
// whose list holds no slips, has too. Both are under the MIT licence: vendor/english.LICENSE.txt.
export const ENGLISH = `
abandon abandonment abbey abdomen abdominal abduct abduction abetting abide abiding abilities ability able abnormal
aboard abolish abominable abomination abort abortion about above abrasions abroad abrupt abruptly absence absent
absolute absolutely absolve absorb abstract absurd abundance abundant abundantly abuse abused abuses abusing abusive
abyss academic academy accelerate accelerated accelerating acceleration accelerator accent accept acceptable acceptance
access accessible accessories accessory accident accidental accidentally accommodate accommodation accompanied
accompany accomplice accomplish accomplishment accord accordance accordion account accountable accountant accumulate
accumulated accuracy accurate accurately accursed accusation accuse accused accuses accusing accustomed aced aces ache
aches achieve achieved achievement achieving aching acid acknowledge acknowledged acknowledging acoustic acquaintance
acquainted acquire acquired acquiring acquisition acquitted acre across acted acting action activate activated
activating activation active actively activist activities activity actor actress acts actual actually acute adam
adamant adapt adaptation added addict addiction addictive adding addition additional address adds adept adequate adhere
adjacent adjoining adjourn adjust adjustment administer administration administrative administrator admirable admiral
admiration admire admired admirer admiring admission admit admitted admitting adolescent adopt adoption adoptive
adorable adore adored adoring adrenaline adrian adrift adult adultery advance advanced advancement advancing advantage
adventure adventurous adversary adverse advertise advertised advertisement advertising advice advise advised adviser
advising advisor advisory advocate advocating aerial aerobics aesthetic afar affair affect affection affectionate
affidavit affiliated affinity affirmative afflicted affliction afford affordable affront afloat afraid african after
again against aged agencies agency agenda agent ages aggravated aggression aggressive aggressively aging agitated agnes
agonizing agony agree agreeable agreeing agreement agricultural agriculture ahead aide aided aiding aids ailing ails
aimed aiming aims airborne aircraft aired airfield airing airline airlock airport airs airspace airstrip airtight aisle
akin alarm albanian albeit album alcohol alcoholic alert alex alexander algae algebra algorithm alias alibi alice alien
align alignment alike alimony alive allah allegation alleged allegedly allegiance allergic allergies allergy alleviate
alley alliance allied allies alligator allocated allotted allow allowance alloy ally alma almighty almond almost alone
along alongside aloud alpha alphabet already alright also altar alter altercation alternate alternating alternative
although altitude altogether alumni always amanda amassed amateur amaze amazed amazes amazing amazingly ambassador
amber ambient ambition ambitious ambulance ambush amen amend amendment america american amid amidst amino amish ammo
ammonia ammonium ammunition amnesia amnesty among amongst amorous amount ample amplify amulet amuse amused amusement
amuses amusing anal analogy analysis analyst anarchist anarchy anatomy ancestor ancestral anchor ancient andrew android
andy aneurysm anew angel angelic anger angle angry anguish animal animated animation ankle anna anne annihilate
annihilation anniversary announce announced announcement announcer announcing annoy annual anointed anomalies anomaly
anonymous another answer ante antenna anterior anthem anthrax antibiotics antibodies anticipate anticipated
anticipating anticipation antidote antimatter antique antisocial ants anus anxiety anxious anxiously anybody anymore
anyone anyplace anything anytime anyway anywhere aortic apart apartment apes apiece apocalypse apollo apologies
apologize apologized apologizing apology appalled appalling apparatus apparent apparently appeal appear appearance
appease appendix appetite applaud applause apple applicants application applied applies apply appoint appointment
appreciate appreciated appreciating appreciation appreciative apprehend apprehension apprentice approach appropriate
appropriately approval approve approved approximate approximately apron aptitude aquarium aquatic arab arabian
arbitrary arcade arch archaeological archaeologists archbishop archer architect architectural architecture archive
arctic ardent area arena ares arguably argue argued arguing argument arise aristocratic armed armenian armies arming
armour arms army aroma arose around arouse aroused arrange arranged arrangement arranging array arrest arrival arrive
arrived arriving arrogance arrogant arrow arsenal arsenic arson arterial arteries artery arthritis arthur article
articulate artificial artificially artillery artist artistic arts artwork ascend ascertain ashamed ashes ashore ashtray
asian aside asked asking asks asleep asparagus aspect aspirations aspire aspirin aspiring assailant assassin
assassinate assassinated assassination assault assemble assembled assembling assembly assert asses assess assessment
asset assign assignment assist assistance assistant associate associated associating association assorted assume
assumed assuming assumption assurance assure assured asteroid asthma astonished astonishing astounding astral astray
astronaut astronomers astronomical astronomy astute asylum athlete athletic atmosphere atmospheric atom atomic atone
atop atrocities attach attachment attack attacker attain attempt attend attendance attendant attention attentive attest
attic attire attitude attorney attract attraction attractive attribute attributed auction audacity audible audience
audio audit audition auditorium aunt auntie aunty aura auspicious australian austrian authentic author authorities
authority authorization authorize authorized authorizing auto autograph automated automatic automatically automobile
autopsy autumn auxiliary avail available avalanche avatar avenge avenged avengers avenging avenue average aversion
avert aviation avid avoid await awake awaken award aware awareness away awesome awful awfully awhile awkward awoke axis
babbling babe babies baby babysit babysitter babysitting bachelor bachelorette back backbone backdoor background
backpack backseat backside backstabbing backstage backup backward backyard bacon bacteria bacterial baddest badge
badger badly baffled bagel baggage bagged bagging bags bail bait bake baked baker bakery baking balance balanced
balancing balcony bald bale ball ballad ballast ballerina ballet ballistic balloon ballot ballroom balm bamboo banana
band bandage bandit bang banish banjo bank banker bankrupt bankruptcy banned banner banquet baptism baptize baptized
barbarian barbaric barbecue barbed barber barbershop bare barefoot barely barf bargain barge barged barging bark barley
barn barnes baron barracks barrage barred barrel barren barricade barricaded barrier barring barry bars bartender
barter base baseball based basement bases bash basic basically basin basing basis bask basket basketball bass bastard
batch bates bath bathe bathroom bathtub baton bats battalion batter batteries battery batting battle battled
battlefield battleship battling beach beacon bead beak beam bean bear beard bearer beast beastly beat beaten beauties
beautiful beautifully beauty beaver became because beck become becoming bedding bedroom beds bedside bedtime beef been
beep beer bees beet beetle befall befitting before befriend began beggar begged begging begin beginning begs begun
behalf behave behaved behaving behavior behead behind behold beige being belgian belief believable believe believed
believer believing belittle bell belle bellies belly belong beloved below belt bench bend bender beneath benefactor
beneficial beneficiary benefit benevolent benign bent bequeath berries berry berth beseech beside best bestow beta
betray betrayal betrothed bets better betting betty between beverage beware bewitched beyond bias bible biblical
bickering bicycle bidding bide bids bigger biggest bike biker bikini bile bill billboard billiard billion billionaire
billy bimbo binary bind bingo binoculars bins biochemical biography biological biology biometric biopsy bipolar bird
birdie birth birthday birthmark birthplace biscuit bishop bitch bitchy bite biting bits bitten bitter bitterly
bitterness bitty bizarre black blackened blackjack blackmail blackout blacksmith bladder blade blah blake blame blamed
blaming blank blanket blares blaring blast blatant blaze blazes blazing bleach bleak bled bleed blend bless blew blind
blindfold blindly blindness blink blip bliss blissful blistering blisters blitz blizzard bloated block blockade blog
bloke blond blonde blood bloodline bloodshed bloodthirsty bloody bloom blossom blot blouse blow blown blue blueberry
blueprint bluff blunt blur blurred blurry blush boar board boast boat bobbing bobby bodies bodily body bodyguard bogey
bogged bogus bohemian boil boiler bold boldly bollocks bologna bolt bomb bomber bona bond bondage bone boned boner
bonfire bong boning bonnet bonnie bonny bono bonus bony boob booby boogie book bookie bookstore boom boon boost booster
boot booth booty booze border borderline bore bored boredom boring born borne borrow bosom boss bossy botched both
bother bottle bottled bottom bottomless bought boulder bounce bounced bouncer bouncing bouncy bound boundaries boundary
boundless bounty bouquet bourbon bourgeois bout boutique bowed bowel bowing bowl bows boxed boxer boxes boxing boycott
boyfriend boys brace bracelet brag bragged bragging braid brain brainless brainwashed brainwashing brake branch brand
brandy bras brass brat brave bravely braver bravery bravest bravo brawl brazen brazilian breach bread break breakdown
breaker breakfast breakthrough breakup breast breath breathe breathtaking bred breed breeze brethren brew brian bribe
bribed bribery bribing brick bridal bride bridegroom bridge brief briefcase briefly brig brigade bright brighten
brighter brightest brightly brightness brilliance brilliant brilliantly bring brink british brits broad broadcast
broaden broader broccoli brochure broke broken broker bronze brooch brood brook broom bros broth brothel brother
brotherhood brotherly brought brow brown brownie bruce bruise bruised bruises bruising brunch brunette brunt brush
brutal brutality brutally brute bubble bubbling buck bucket buckle buddies budding buddy budge budget buds buff buffalo
buffer buffet bugged bugger bugging buggy bugle bugs build builder buildup built bulb bulk bull bullet bulletin
bulletproof bullied bullies bullshit bullshitting bully bummed bummer bump bumper bumpy bums bunch bundle bungalow
bungee bunk bunker bunnies bunny buns burden bureau bureaucratic burger burglar burglary burial buried buries burn
burner burnt burp burrito burrow burst bury buses bush busiest business businessman businessmen bust busy butch butcher
butler butt butter butterflies butterfly buttocks button buyer buying buys buzz buzzer bygones bypass cabaret cabbage
cabin cabinet cable cabs cache cactus cadaver cadet cafeteria caffeine cage caged cake calamity calcium calculate
calculated calculating calculation calculus calendar calf call caller calm calmer calmly calories calves came camel
camera cameraman camouflage camp campaign camper campfire campus cams canadian canal canary cancel cancellation
cancelled cancelling cancer candid candidate candle candlelight candy cane canine canister cannabis cannae canned
cannibal cannon cannot canoe canopy cans cant canteen canvas canvass canyon capabilities capability capable capacity
cape capital capitalism capitalist capitol capped cappuccino caps capsule captain captioned captioning captions captive
captivity capture captured capturing caramel caravan carbon carcass card cardboard cardiac cardinal care cared career
carefree careful carefully careless caress caretaker cargo caring carl carlos carmen carnage carnal carnival carol
caroline carotid carousel carpenter carpet carriage carried carrier carries carrot carry cars cart cartel carter carton
cartoon cartridge carve carved carving cary casa case cases cash cashier casing casino casket casserole cassette cast
caste castle castrate casual casually casualties casualty catalogue catalyst catastrophe catastrophic catch catcher
category cater caterpillar catfish cathedral catherine catheter catholic cats cattle caucasian caught cause caused
causes causing caution cautious cavalry cave caved cavern caviar cavity cawing cease ceased ceases ceiling celebrate
celebrated celebrating celebration celebratory celebrities celebrity celery celestial cell cellar cello cellphone
cellular cement cemetery census cent center central centuries century ceramic cereal cerebral ceremonial ceremonies
ceremony certain certainly certainty certificate certified cervical chain chair chairman chalice chalk challenge
challenged challenger challenging chamber champ champagne champion championship chance chancellor change changed
changing channel chant chaos chaotic chap chapel chaperone chaplain chapter character characteristic characterize
charade charcoal charge charged charging chariot charismatic charitable charities charity charles charlie charm charred
chart charter chase chased chases chasing chaste chastity chat chatted chatter chatting chatty chauffeur cheap cheaper
cheapest cheat check checkers checkout checkpoint cheek cheeky cheer cheerful cheerleader cheese cheeseburger cheesy
cheetah chef chemical chemically chemist chemistry chemo cherish cherries cherry chess chest chestnut chew chic chick
chicken chief child childhood childish children chill chilly chime chimney chimp chin china chinese chip chipped
chirping chisel chivalry chloe chlorine chocolate choice choir choke choked choking cholera cholesterol choose chooses
choosing chop chopped chopper chopping chopsticks chord chore chorus chose chosen chow chris christ christen christian
christine christmas chrome chronic chubby chuck chuckle chuckling chum chump chunk chunky church churning chute cider
cigar cigarette cinch cinema cinematic cinnamon cipher circle circled circling circuit circular circulate circulating
circulation circumstance circumstantial circus cite cited cities citing citizen citizenship city civic civil civilian
civilization civilized clacking claim claire clam clamp clan clandestine clanging clanking clap clapping clarence
clarify clarity clark clash clasp class classic classical classified classify classmate classroom classy clatter clause
claw clay clean cleaner cleanse cleanup clear clearance clearer clearly clergy clerical clerk clever cleverly click
client cliff climate climax climb cling clinic clinical clinically clink clip clipped clipping clive cloak clock
clogged clone cloned cloning close closed closely closer closes closest closet closing closure clot cloth clothe cloud
cloudy clover clown club clubhouse clue clueless clumsy clung cluster clutch coach coal coalition coarse coast coastal
coaster coastline coat coax cobra cocaine cock cockpit cockroach cocksucker cocktail cocky cocoa coconut cocoon code
coded coding cody coerced coffee coffin cognac cognitive coil coin coincide coincidence coke cold colder coldest cole
collaborate collaboration collapse collapsed collapsing collar collateral colleague collect collection collective
collector college collide collided collins collision cologne colombian colon colonel colonial colonies colonists colony
color colossal coloured colt column coma comatose comb combat combination combine combined combining combo combustion
come comeback comedian comedy comet comfort comfortable comfortably comfy comic coming command commandant commandeer
commander commandments commando commemorate commence commencing commend comment commentary commentator commerce
commercial commie commission commissioner commit commitment committed committee committing commodity common commonly
commotion communal commune communicate communicated communicating communication communion communism communist
communities community commute como compact companies companion company comparable compare compared comparing comparison
compartment compass compassion compassionate compatible compel compelled compelling compensate compensated compensation
compete competent competing competition competitive competitor compiled compiling complain complaint complement
complete completed completely completing completion complex complexion complexity compliance complicate complicated
complication compliment complimentary comply component compose composed composer composing composite composition
compound comprehend comprehensive compressed compression comprised compromise compromised compromises compromising
compulsion compulsive computer comrade conceal concede conceited conceivable conceive conceived concentrate
concentrated concentrating concentration concept conception concern concert concession concierge conclude concluded
conclusion conclusive concocted concrete concubine concussion condemn condensed condescending condition conditioner
condo condolences condom condone conduct conductor conduit cone confer conference confess confession confide confided
confidence confident confidential confidentiality confine confined confinement confirm confirmation confiscate
confiscated conflict conform confounded confront confrontation confuse confused confuses confusing confusion congenital
congrats congratulate congratulated congratulating congratulations congregation congress congressional congressman
conjugal conjunction conjure conjured connect connection conned conning conniving conquer conquest cons conscience
conscientious conscious consciously consciousness consecrated consecutive consensus consent consequence conservation
conservative conserve consider considerable considerably considerate consideration consignment consist consistency
consistent consistently consolation console consort conspicuous conspiracy conspire conspired conspiring constable
constant constantly constellation constitute constitution constitutional construct construction constructive consul
consulate consult consultant consultation consume consumed consumer consuming consummate consumption contact contagious
contain container containment contaminate contaminated contamination contemplate contemplating contemporary contempt
contend content contest contestant context continent continental contingency contingent continually continuation
continue continued continuing continuity continuous continuously continuum contraband contract contractions contractor
contradict contradiction contraption contrary contrast contribute contributed contributing contribution control
controlled controller controlling controversial controversy contusions convene convened convenience convenient
conveniently convent convention conventional converge conversation converse conversing conversion convert convertible
convey convict conviction convince convinced convincing convoy cook cookie cool coolant cooler coolest coop cooperate
cooperated cooperating cooperation cooperative coordinate coordinated coordinating coordination cope copied copies
coping copped copper cops copy copycat copyright coral cord cordon core cork corn corner cornerstone corny coronary
coronation coroner corporal corporate corporation corps corpse correct correction correctional correctly correlation
correspond correspondence correspondent corridor corroborate corrupt corruption cortex cosmetic cosmic cosmos cost
costly costume cosy cottage cotton couch cougar cough could council councilman counsel counselor count countdown
countenance counter counteract counterfeit countess counties countless countries country countrymen countryside county
coup couple coupled coupling coupon courage courageous courier course courses coursing court courteous courtesy
courthouse courtroom courtship courtyard cousin coven covenant cover coverage covert covet coward cowardice cowardly
cowboy coworkers cows coyote crab crack cracker crackles crackling crackpot cradle craft crafty cram crammed cramp
cranberry crane cranial crank cranky crap crapped crapping crappy crash crate crater crave craving crawl crazed crazier
craziest craziness crazy creaking creaks cream creamy create created creating creation creative creativity creator
creature credentials credibility credible credit creditors creek creep creepy cremate cremated creme crept crescent
crest crew crib cricket cried cries crime criminal criminally crimson cripple crippled crippling crisis crisp crispy
criteria critic critical critically criticism criticize criticized criticizing critters crock crocodile crook crop
crores cross crossroads crossword crotch crow crowbar crowd crown crucial crucified crucifix crucify crude cruel
cruelly cruelty cruise cruiser cruising crumb crumble crumbling crummy crunch crunchy crusade crush crust crying crypt
cryptic crystal cubans cube cubic cubicle cubs cuckoo cucumber cuddle cuddly cuff cuisine culinary culmination culprit
cult cultivate cultivated cultural culture cultured cunning cunt cupboard cupcake cups curator curb cure cured curfew
curing curiosity curious curl curly currency current currently curriculum curry curse cursed curses cursing curtain
curtis curve curved cushion cushy cuss custard custody custom customary customer cute cuter cutest cutie cuts cutter
cutting cyanide cybernetic cyborg cycle cycling cylinder cynical daddies daddy dads daft dagger daily dainty dairy
daisies daisy damage damaged damaging dame damian damn damnation damnedest damp damsel dance danced dancer dancing
dandy dang danger dangerous dangerously dangle dangling daniel danish danny dare dared daresay daring dark darkened
darker darkest darkness darling darn dart dash data database date dated dating daughter dave david dawn daycare
daylight days daytime dazzle dazzling deactivate deactivated dead deadbeat deadliest deadline deadly deaf deal dealer
dealership dealt dean dear dearest dearly death deathbed debate debating debrief debris debt debut decade decadent
decapitated decay deceased deceit deceitful deceive deceived deceiving decency decent deception decide decided
decidedly deciding decipher decision decisive deck declaration declare declared declaring decline declined declining
decode decoded decorate decorated decorating decoration decorative decoy decrease decreased decree dedicate dedicated
dedication deduce deduct deed deem deep deeper deepest deeply deer default defeat defect defective defend defendant
defender defense defensive defer defiance deficit defied defies defile define defined defining definite definitely
definition definitive deflect deflector deformed defuse defy degenerate degraded degrading degree deity delay delegate
delegation delete deleted deli deliberate deliberately delicacy delicate delicious delight delightful delinquent
delirious deliver deliveries delivery della delta deluded delusion delusional deluxe demand demented demise demo
democracy democratic democrats demolish demolition demon demonic demonstrate demonstrated demonstrating demonstration
demoted denial denied denies denounce denounced dense density dent dental dentist deny depart department departmental
departure depend dependable dependent depicted depleted deploy deployment deport deportation deposed deposit deposition
depot depraved depress depression deprive deprived depth deputies deputy derail deranged derby derek derelict
derivative derive derived descend descendant descent describe described describing description desert deserve deserved
deserving design designated designer desirable desire desired desk desolate despair desperate desperately desperation
despicable despise despised despises despite dessert destination destined destiny destroy destroyer destruct
destruction destructive detach detachment detail detain detect detection detective detector detention deter
determination determine determined determining detest detonate detonated detonation detonator detour deuce devastated
devastating devastation develop developer development deviant deviate device devil devilish devious devise devised
devoid devote devoted devotion devour devout diabetes diabetic diabolical diagnose diagnosed diagnosis diagnostic
diagram dial dialect dialogue dialysis diameter diamond diaper diaries diary dibs dice dick dickhead dictate dictated
dictator dictatorship dictionary diddle died dies diesel diet differ difference different differential differentiate
differently difficult difficulties difficulty diffuse digest digestive digger digging digital digits dignified dignity
digs dilemma diligent dime dimension dimensional diminish dine dined diner ding dining dinner dinosaur dioxide diploma
diplomacy diplomat diplomatic dipped dipping dire direct direction directive directly director directory dirt dirty
disability disable disabled disadvantage disagree disagreeable disagreement disappear disappearance disappoint
disappointment disapprove disarm disaster disastrous disc discard discern discharge discharged disciple disciplinary
discipline disciplined disclose disclosed disclosure disco discomfort disconnect discount discourage discouraged
discover discoveries discovery discredit discreet discreetly discretion discrimination discuss discussion disdain
disease diseased diseases disengage disgrace disgraced disgraceful disgruntled disguise disguised disgust dish
dishonest dishwasher disk dislike disliked dislocated disloyal dismal dismantle dismantled dismantling dismiss
dismissal disobey disorder disorderly disown dispatch dispel dispense disperse dispersed displaced display displeased
disposable disposal dispose disposed disposing disposition dispute disqualified disregard disrespect disrespectful
disrupt disruption dissatisfied dissect dissolve dissolved dissuade distance distant distilled distinct distinction
distinctive distinctly distinguish distorted distortion distract distraction distraught distress distribute distributed
distributing distribution distributor district distrust disturb disturbance ditch diva dive diver diverse diversion
diversity divert divide divided dividing divine diving division divorce divorced divorcing divulge dizzy dock docs
doctor doctorate doctrine document documentary documentation dodge dodged dodgers dodging dodgy does doggie doggone
doggy dogs doing doll dollar dolly dolores dolphin domain dome domestic dominance dominant dominate dominated
dominating domination dominion donate donated donating donation done dong donkey donna donor donuts doom doomsday door
doorbell doorman doorstep doorway dope doped dopey dorian dork dorm dormant dormitory dosage dose dosed doses dossier
dost doth dots dotted double doubled doubling doubly doubt doubtful douche doug dough doughnut douse dove down downfall
downhill download downright downside downstairs downtown downward dowry dozed dozen draft drag dragged dragging dragon
drain drainage drama dramatic dramatically drank draped drapes drastic draw drawer drawn dread dreadful dreadfully
dream dreamer dreamy dreary dredge drenched dress dresser drew dribble dried dries drift drill drink drip dripping
drive driven driver driveway driving drone drool drop dropped dropping drought drove drown drug drugged drugstore drum
drummer drumming drunk drunkard drunken dryer drying dual dubbed dubious duchess duck duct dude duel dues duet duffel
duke dull duly dumb dumber dumbest dummies dummy dump dumplings dumpster duncan dung dungeon dunk dunno duped duplicate
duration during dusk dust dusty dutch duties duty dwarf dwell dyed dying dyke dylan dynamic dynamite dynasty
dysfunctional each eager eagerly eagle earl earlier earliest early earn earnest earring ears earth earthly earthquake
ease easier easiest easily easing east eastbound easter eastern easy eaten eating eats eavesdropping eccentric echo
echoes eclipse ecological economic economy ecstasy ecstatic eddie edge edgy edible edit edition editor editorial
educate educated educating education educational eerie effect effective effectively efficiency efficient effort
eggplant eggs egyptian eight eighteen eighth eighty either eject elaborate elastic elbow elder elderly eldest elect
election electoral electric electrical electrician electricity electrocuted electromagnetic electron electronic
elegance elegant element elementary elephant elevate elevated elevation elevator eleven eligible eliminate eliminated
eliminating elimination elite elixir elizabeth ella ellen elope eloped eloquent else elsewhere elude eluded elusive
elves email emanating embalming embark embarrass embarrassment embassy embedded emblem embodiment embrace embraced
embracing embroidered embryo emerald emerge emerged emergencies emergency emerging emily eminence eminent emissary
emissions emit emitting emma emotion emotional emotionally empathy emperor emphasis emphasize empire employ employee
employer employment empowered empress emptied emptiness empty enable enabled enabling encased enchanted enchanting
enclosed encoded encounter encourage encouraged encouragement encouraging encrypted encryption endanger ended ending
endless endlessly endorse endorsed endorsement endowed ends endurance endure endured enduring enemies enemy energetic
energies energy enforce enforced enforcement engage engaged engagement engaging engine engineer england english
engraved engulfed enhance enhanced enjoy enjoyable enjoyment enlarge enlarged enlighten enlightenment enlist enmity
enormous enormously enough enquire enquiry enraged enrich enroll enslave enslaved ensure ensured ensuring entangled
enter enterprise enterprises entertain entertainment enthusiasm enthusiastic entice entire entirely entities entitled
entity entourage entrance entreat entrepreneur entries entrust entry envelope envied envious environment environmental
envisioned envoy envy enzyme epic epidemic episode equal equality equally equation equipment equipped equity equivalent
eradicate erase erased erasing erect erection eric erotic errand erratic error erupted eruption escalate escalated
escalating escape escaped escaping escort escrow especially espionage espresso essay essence essential essentially
establish establishment estate esteem estimate estimated estranged etched eternal eternally eternity ethan ether
ethical ethics ethnic etiquette eunuch euro european evacuate evacuated evacuating evacuation evade evading evaluate
evaluation evans evasive even evenly event eventual eventually ever everlasting every everybody everyday everyone
everything everywhere evict eviction evidence evident evidently evil evolution evolutionary evolve evolved evolving
exact exactly exaggerate exaggerated exaggerating exalted exam examination examine examined examiner examining example
excavation exceed exceedingly excel excellence excellency excellent except exception exceptional exceptionally excess
excessive exchange exchanged exchanging excite excited excitement exciting exclamation exclude excluded excluding
exclusive exclusively excruciating excuse excused excuses execute executed executing execution executioner executive
exemplary exempt exercise exercised exercises exercising exert exhale exhaust exhaustion exhibit exhibition exile
exiled exist existence existential exit exonerate exorcise exorcism exotic expand expansion expect expectancy
expectation expedite expedition expel expelled expense expenses expensive experience experienced experiencing
experiment experimental expert expertise expiration expired expires explain explanation explicit explicitly explode
exploded exploding exploit exploitation exploration explore explored explorer exploring explosion explosive export
expose exposed exposes exposing exposure express expression expressly exquisite extend extension extensive extent
extenuating exterior exterminate extermination external extinct extinction extinguish extort extortion extra extract
extraction extracurricular extradition extraordinarily extraordinary extraterrestrial extravagant extreme extremely
extremist eyeball eyebrow eyeing eyelids eyes eyesight eyewitness fabled fabric fabricate fabricated fabulous face
facebook faced faceless facial facilitate facilities facility facing fact faction factor factories factory faculty fade
faded fading faggot fags fail failure faint faintest fair fairer fairest fairies fairly fairness fairy faith faithful
faithfully fake faked faking falcon fall fallen fallout false falsely falsified fame famed familiar families family
famine famous famously fanatic fanatical fancied fancies fancy fangs fanny fans fantasies fantasize fantastic fantasy
faraway farce fare farewell farm farmer farmhouse fart farther farthest fascinated fascinates fascinating fascination
fascist fashion fashionable fast fasten faster fastest fatal fatally fate fated fateful father fatherly fathom fatigue
fatten fatter fatty faucet fault faulty faux favor favorable faxed fear fearful fearless fearsome feast feat feather
feature featured featuring federal federation feds feeble feed feedback feel fees feet feisty fell fella fellow
fellowship felon felonies felony felt female feminine feminist femoral fence fencing fend fender ferocious ferret ferry
fertile fertility fertilizer festival festive festivities fetal fetch fetish fetus feud feudal fever fewer fiber fickle
fiction fictional fiddle fiddling field fiend fierce fiercely fiery fifteen fifth fifty fight fighter figment figure
figured figuring file filed filet filing fill film filmmaker filter filth filthy final finale finalize finally finance
financed financial financially financing finch find fine fined finely finer finest finger fingernail fingerprint
fingertips finish finite finnish fins fire firearm fireball fired firefighter fireman firemen fireplace firepower
firewall firewood fireworks firing firm firmly first firstborn firsthand fiscal fish fisherman fishermen fishy fist
fitness fits fitted fitting five fixated fixed fixes fixing flag flagged flagship flair flak flake flame flaming
flammable flank flannel flap flapping flare flash flashlight flashy flask flat flatten flatter flaunt flavor flaw
flawless flea fled flee fleeing fleet flesh flew flex flexible flick flicker flies flight flimsy fling flint flip
flipped flipping flirt float flock flog flood floor flop floppy floral florence florist floss flour flourish flow
flower flown fluent fluff fluffy fluid flung flunk fluorescent flush flute flutter flux flyer flying foam focal focus
foes foggy foil fold folder folk follow follower folly fond fondness font food fool foolish foolishly foolishness
foolproof foot footage football footprint footsteps fora forbade forbid forbidden force forced forcibly forcing fore
forecast forefathers forego forehead foreign foreigner foreman foremost forensic foresee foreseeable foreseen forest
foretold forever forfeit forgave forge forged forgery forget forgetting forging forgive forgiven forgiveness forgiving
forgot forgotten fork form formal formalities formality formally format formation former formerly formidable formula
forsake forsaken forsaking fort forth forthcoming fortified fortnight fortress fortunate fortunately fortune forty
forum forward fossil foster fought foul found foundation founder fountain four fourteen fourth foxes foxy fraction
fracture fractured fragile fragment fragrance fragrant frail frame framed framing frances franchise francs frank
frankie frankly frantic frat fraternity fraud fraudulent freak freaky fred free freedom freeing freelance freely
freeway freeze freezer freezes freezing freight freighter french frenzy frequencies frequency frequent frequently fresh
freshen freshly freshman freshmen freshwater fret friction friday fridge fried friend friendly friendship fries
frigging fright frighten frightful frightfully frigid fringe frisk frivolous frog from front frontal frontier frost
frosty frown froze frozen fruit fruitful fruity frustrated frustrating frustration frying fuck fucker fudge fuel
fugitive fulfil fulfill full fullest fully fumes function functional fund fundamental fundamentally fundraiser
fundraising funeral fungus funk funky funnel funnier funniest funny furious furnace furnish furniture furry furs
further furthest fury fuse fused fuses fusion fuss fussy futile future fuzz fuzzy gadget gagging gain gala galactic
galaxies galaxy gall gallant gallery galley gallon galloping gallows gals gamble gambled gambler gambling game gaming
gamma gang gangsta gangster gaping gaps garage garbage garden gardener garlic garment garrison gary gases gash gasoline
gasp gassed gastric gate gateway gather gator gauge gauntlet gauze gave gays gaze gazed gazing gear geek geese geezer
geisha gems gender gene general generally generate generated generating generation generator generic generosity
generous generously genesis genetic genetically genie genital genius genocide genome genre gent gentle gentleman
gentlemen gently genuine genuinely geography geological geometric geometry george germ german gesture getaway gets
getting ghastly ghetto ghost ghostly giant gibberish giddy gift gigantic giggle giggling gigs gilded gimme ginger
gingerbread giraffe girl girlfriend girlie girly gist give given giving glacier glad gladiator gladly glamorous glamour
glance glanced gland glare glaring glass gleam glee glide glimmer glimpse glitch glitter global globe gloom gloomy
glorified glorious glory glove glow glucose glue glued gnawing goal goat gobble goblin goddam goddamn goddess godfather
godforsaken godless godmother gods goes goggles going gold golden goldfish golf gone gong gonna good goodbye goodies
goodness goodnight goodwill goody gooey goof goofy google gook goon goose gorge gorgeous gorilla gory gosh gospel
gossip gotta gotten gouge gourmet govern governess government governor gown grab grabbed grabbing grace graceful
gracious graciously grad grade gradual gradually graduate graduated graduating graduation graffiti graft grain gram
grammar grand grandchild grandchildren granddad granddaddy granddaughter grandfather grandma grandmother grandpa
grandparents grandson granite granny grant grape grapefruit graphic grappling grasp grass grate grateful gratitude
grave gravel gravely graveyard gravitational gravity gravy gray graze grazed grazing grease greased greasy great
greater greatest greatly greatness greed greedy greek green greener greenhouse greet greg grenade grew grey grid grief
grieve grieving grievous grill grim grin grind gringo grinning grip gripped gripping grisly grit grizzly groan
groceries grocery groin groom groove groovy groping gross grossly grotesque ground groundbreaking group grove grovel
grow growling growls grown grownups growth grub grubby grudge gruesome grumbling grumpy grunt guarantee guard guardian
guerrilla guess guest guidance guide guided guidelines guiding guilt guilty guinea guise guitar gulf gullible gummy
gums gunfire gunman gunmen gunned gunning gunpowder guns gunshot gurgling gurney guru gushing gutless guts gutted
gutter guys gymnastics gypsies gypsy habit habitable habitat hack hacker hail hair haircut hairdresser hairline hairy
half halfway hall hallelujah hallowed halloween hallucinating hallucinations hallway halo halt halves hamburger hammer
hamster hand handbag handcuff handful handgun handicap handicapped handkerchief handle handled handler handling
handmade handpicked handshake handsome handwriting handy handyman hang hangar hangover hank hans happen happier
happiest happily happiness happy harass harassment hard hardcore hardened harder hardest hardly hardship hardware
hardworking hare harem harm harmful harmless harmony harness harold harp harry harsh harvest hash hassle hassling hast
haste hasten hasty hatch hatchet hate hated hateful hath hating hatred hats haul haunt have haven having havoc hawaiian
hawk hazard hazardous haze hazy head headache headaches headless headlights headline headmaster headphones headquarters
heal healer health healthcare healthier healthy heap hear heard hearse heart heartache heartbeat heartbreak heartbroken
heartfelt heartily heartless hearty heat heater heathen heather heave heaven heavenly heavier heaviest heavily heavy
heavyweight heck hectic hedge heed heel hefty height heightened heinous heir heiress heirloom heist held helen
helicopter helium hell hellhole hellish hello helluva helm helmet help helper helpful helpless hemisphere hence
henceforth henry hens hepatitis herald herb herbal hercules herd here hereby hereditary heritage hermit hero heroes
heroic heroin heroine heroism herpes herr hers herself hesitant hesitate hesitated hesitation heterosexual hibernation
hick hidden hide hideous hideout hiding hierarchy high higher highest highlight highly highness highway hijack hike
hiking hilarious hill hillbilly himself hind hinder hinges hint hippie hips hire hired hiring hisses hissing historian
historic historical historically histories history hitch hits hitter hitting hive hoarding hoax hobbies hobby hobo hock
hockey hogging hogs hoist hold holder holdup hole holed holiday holiness holler hollow holly hollywood hologram
holographic holster holy homage home homecoming homeland homeless homemade homeroom homesick hometown homework
homicidal homicide homies homing homo homosexual homosexuality hone honest honestly honesty honey honeymoon honk honor
honorable honorary hood hoof hook hooker hoop hooray hoot hooves hope hoped hopeful hopefully hopeless hopelessly
hoping hopped hopping horde horizon horizontal hormonal hormone horn horny horoscope horrendous horrible horribly
horrid horrific horrified horrifying horror horse horseback horsemen horsepower horses hose hospital hospitality
hospitalized host hostage hostel hostess hostile hostility hotel hots hotshot hotter hottest hound hour hourly house
housed household housekeeper housekeeping houses housewarming housewife housewives housing hover howard however howl
hubby huddle huddled huge hugely hugged hugging hugs hula hull human humane humanitarian humanity humanly humanoid
humble humbled humbly humidity humiliate humiliated humiliating humiliation humility humming humorous hump hums hunch
hundred hung hungarian hunger hungry hunk hunt hunter hurl hurricane hurried hurry hurt hurtful husband hush hustle
hustler hustling hybrid hydraulic hydrogen hyena hygiene hymn hype hyperspace hypnosis hypnotic hypnotize hypnotized
hypocrisy hypocrite hypocritical hypothesis hypothetical hysteria hysterical iceberg iced icing icon iconic idea ideal
idealistic identical identification identified identifies identify identities identity ideological ideology idiot
idiotic idle idly idol ignite ignited ignition ignorance ignorant ignore ignored ignoring illegal illegally
illegitimate illicit illiterate illness illuminate illusion illustrate illustrious image imagery imaginary imagination
imaginative imagine imagined imaging imagining imbecile imitate imitating imitation immaculate immature immediate
immediately immense immensely immersed immigrant immigration imminent immoral immortal immortality immune immunity
impact impaired impaled impart impartial impatient impeccable impending impenetrable imperative imperfect imperial
impersonate impersonating impertinent impervious implant implement implicate implicated implication implied implies
implore imply impolite import importance important importantly impose imposed imposing impossible impossibly impostor
impotent impound impress impression impressive imprint imprison imprisonment impromptu improper improve improved
improvement improving improvise improvised impudent impulse impulses impulsive impure inability inadequate
inadvertently inappropriate inaugural inbound incapable incarcerated incarceration incendiary incense incentive inch
incident incision incite inciting inclination inclined include included including income incoming incompetence
incompetent incomplete incomprehensible inconsistent inconvenience inconvenient incorporate incorporated incorrect
increase increased increases increasing increasingly incredible incredibly incriminate incriminating incumbent
incurable incurred indebted indecent indeed independence independent independently indestructible index indian indicate
indicated indicating indication indicative indicator indict indictment indie indifference indifferent indigenous
indispensable indistinct indistinctly individual individually indoor induce induced induction indulge indulged
indulging industrial industries industry inevitable inevitably inexperienced inexplicable infamous infant infantry
infatuated infect infection infectious inferior infernal infested infidelity infiltrate infiltrated infiltrating
infiltration infinite infinitely infinity infirmary inflammation inflatable inflated inflation inflict influence
influenced influential info inform informal informant information informer infrared infrastructure infused ingenious
ingenuity ingested ingredient inhabit inhabitants inhale inhaled inherent inherently inherit inheritance inhuman
initial initially initiate initiated initiating initiation initiative inject injection injunction injure injured
injuries injury injustice inkling inland inmate innate inner innermost innocence innocent innovation innovative input
inquest inquire inquiries inquiring inquiry insane insanely insanity insatiable inscribed inscription insect insecure
insensitive insert inside insider insidious insight insignificant insinuating insist insolence insolent inspect
inspection inspector inspiration inspirational inspire inspired inspiring install installation instance instant
instantly instead instinct instinctively institute institution instruct instruction instructor instrument instrumental
insufferable insufficient insulin insult insurance insure insured insurgents intact intake integral integrate
integrated integration integrity intel intellect intellectual intelligence intelligent intend intense intensely
intensity intensive intent intention intentional intentionally interact interaction interactive intercept intercom
intercourse interest interface interfere interfered interference interfering intergalactic interim interior intern
internal international internet internship interplanetary interpret interpretation interpreter interrogate interrogated
interrogating interrogation interrupt intersection interstate interstellar intervene intervention interview intestinal
intestines intimacy intimate intimately intimidate intimidated intimidating into intolerable intoxicated intoxicating
intrepid intricate intrigue intrigued intriguing introduce introduced introducing introduction intrude intruder
intruding intrusion intuition intuitive invade invaded invaders invading invalid invaluable invariably invasion
invasive invent invention inventor inventory inverted invest investigate investigated investigating investigation
investigative investigator investment investor invincible invisible invitation invite invited inviting invoice invoke
involuntary involve involved involvement involving ipod iranian iris irish iron ironic irony irrational irregular
irrelevant irresistible irresponsible irrigation irritable irritate irritated irritating island isle isolate isolated
isolating isolation israeli issue issued issuing italian itch itchy item itinerary itself ivory jack jackass jacket
jackie jackpot jacques jade jagged jail jailhouse jake james jamie jammed jamming jams jane janitor japanese jared jars
jasmine jason jaws jazz jealous jealousy jean jeep jeff jelly jellyfish jennifer jenny jeopardize jeopardized
jeopardizing jeopardy jeremy jerk jerky jerry jersey jesus jets jewel jewish jews jigsaw jimmy jingle jinx jive jobs
jock jockey jody joey jogging john johnny join joint joke joker joking jolly jolt jordan josh journal journalism
journalist journalistic journey joyful joyous joys juan judge judged judgement judging judgment judgmental judicial
juggle juggling jugular juice juicy jukebox jules julia julian julie jumbo jump jumper jumpy junction jungle junior
junk junkie junkyard juries jurisdiction juror jury just justice justification justified justifies justify justin
juvenile kamikaze kangaroo kara karaoke karate karen karma kate keel keen keep keeper kelly kept kerosene ketchup
kettle kevin keyboard keyed keynote keys kick kiddie kidding kidnap kidnapped kidnapper kidnapping kidney kids kill
killer kilo kimono kind kinda kinder kindergarten kindest kindly kindness kindred king kingdom kinky kiss kitchen kite
kitten kitty knack knee kneel knelt knew knickers knife knight knit knitting knives knob knock knockout knot know
knowingly knowledge knowledgeable known knuckle korean kosher kyle label laboratory labs labyrinth lace laced
laceration lack lacrosse lactose ladder ladies lads lady ladyship laid lain lair lake lakh lamb lame lament lamp lance
land landlady landlord landmark landscape lane lang language lantern laps lapse laptop large largely larger largest
larry larvae lasagna laser lash lass last latch late lately latent later lateral latest latex latin latitude latte
latter laugh laughter launch launder laundry laura lava lavender lavish lawful lawfully lawn laws lawsuit lawyer layer
laying layout lays lazy lead leader leadership leaf league leak leaky lean leap leapt learn learnt lease leased leash
least leather leave leaving lecture lecturing ledge ledger leech left leftover legacy legal legally legend legendary
legion legislation legislative legit legitimate legs leisure lemme lemon lemonade lend length lengthy lenient lens lent
leopard leper lesbian lesions less lessen lesser lesson lest lethal lets letter letting lettuce level lever leverage
lewd liability liable liaison liar liberal liberate liberated liberating liberation liberties liberty librarian library
lice licence license licensed lick lied lies lieu lieutenant life lifeboat lifeguard lifeless lifeline lifelong
lifestyle lifetime lift ligature light lighten lighter lighthouse lightly lightning lightweight like liked likelihood
likely likeness likewise liking lilies lillian lily limb limbo lime limestone limit limitations limitless limo
limousine limp line lineage linear lined linen liner lineup linger lingerie lining link lion lips lipstick liquid
liquidate liquor lire lisa list listen listeners liter literal literally literary literature lithium litigation litter
little live lived livelihood lively liven liver livestock living lizard load loaf loan loathe loathsome lobby lobe
lobster local locally locate located locating location locator lock locker locket locomotive lodge lodged lodging loft
lofty logged logging logic logical logo logs loitering lollipop lone loneliest loneliness lonely loner lonesome long
longer longest longtime look lookout looming loony loop loose loosely loosen loot lord lordship lore lorry lose loser
loses losing loss lost lotion lots lotta lottery lotto lotus loud louder loudly louis louise lounge lousy lovable love
lovebirds loved loveliest lovely lover loving lovingly lower lowest lowlife lowly loyal loyalties loyalty lube lucas
lucian lucid luck luckier luckiest luckily lucky lucrative lucy ludicrous luggage luke lull lullaby lumbar lumber
luminous lump lunar lunatic lunch luncheon lunchtime lung lure lured luring lurking lurks luscious lush lust luxurious
luxury lying lymph lynch lyrics macaroni mace machete machine machinery macho madam madame made mademoiselle madly
madman madness mafia magazine maggot magic magical magically magician magistrate magma magnesium magnet magnetic
magnificent magnifying magnitude mahjong maid maiden mail mailbox mailman main mainframe mainland mainly mainstream
maintain maintenance majestic majesty major majority make maker makeshift makeup making malaria male malfunction malice
malicious malignant mall malpractice malt mama mamma mammal mammoth manage managed management manager managing mandate
mandatory mangled mango mangy manhood manhunt maniac manic manifest manifestation manipulate manipulated manipulating
manipulation manipulative mankind manly manned manner manning manor manpower mansion manslaughter mantle manual
manually manufacture manufactured manufacturer manufacturing manure manuscript many maple mapped mapping maps marathon
marble march mare margin maria marijuana marina marine marital maritime mark marker market marketplace maroon marriage
married marries marrow marry mars marsh marshal marshall marshmallow martial martian martin martini martyr marvel mary
mascot masculine mash mask masquerade masquerading mass massacre massacred massage massive massively mast master
mastermind masterpiece mastery masturbate masturbating masturbation match mate material maternal maternity mathematical
mathematics mating matrix matt matter mattress mature maturity mauled maxed maximize maximum mayans maybe mayhem
mayonnaise mayor maze meadow meal mean meaner meanest meaningful meaningless meant meantime meanwhile measly measure
measured measurements measuring meat meatball mechanic mechanical mechanism medal medallion meddle meddling media medic
medical medically medication medicinal medicine medieval mediocre meditate meditation medium meek meet mega melancholy
mellow melody melon melt meltdown member membership memento memo memorable memorial memories memorize memorized memory
menace menacing mend mental mentality mentally mention mentor menu mercenaries mercenary merchandise merchant merciful
merciless mercury mercy mere merely merge merged merger merging merit mermaid merrily merry mesh mess message messenger
messy metabolic metabolism metal metallic metaphor meteor meteorite meter methane methinks method meticulous metric
metro metropolitan mexican miami mice michael mickey micro microbes microchip microphone microscope microscopic
microwave midday middle midget midlife midnight midst midwife might mightiest mighty migraine migration mike mild
mildly mile mileage militant military militia milk milky mill millennium milligrams million millionaire mimic mince
mind mindful mindless mine mined miner mineral ming mingle mini miniature minimal minimize minimum mining minions
minister ministry mink minor minority mint minus minute miracle miraculous miraculously mirror miscarriage mischief
mischievous miserable misery misfortune misguided misinterpreted misjudged mislead misled misplaced misread miss
missile mission missionaries missionary missus mist mistake mistaken mistakenly mistaking mister mistook mistreated
mistress mistrust misty misunderstand misunderstood misuse mitch mite mitts mitzvah mixed mixes mixing mixture moan
mobile mobilize mobilized mobster mocha mock mockery mode model moderate modern modest modesty modifications modified
modify module moist moisture mojo mold mole molecular molecule molest molly molten moment momentarily momentary
momentous momentum mommy monarch monarchy monastery monetary money monitor monk monkey monopoly monoxide monsieur
monsoon monster monstrous month monthly monument monumental mood moody moon moonlight moonlit moose moping mopping
moral morale morality morally morbid more moreover morgue morn moron moronic morphine mortal mortality mortar mortgage
mortuary moses mosque mosquito mosquitoes moss most mostly motel moth mother motherfucker motherfucking motherless
motion motivate motivated motivation motivational motive motor motorbike motorcade motorcycle motto mound mount
mountain mourn mouse moustache mouth mouthful move moved movement movers movie moving mowing much muck muddy muffin
muffled mugged mugging mugs mule multinational multiple multiplied multiply multitude mumbling mummies mummy munch
mundane municipal munitions murder murderer murderous murky murmur muscle muscular muse museum mush mushroom mushy
music musical musician musket muslims must mustard muster mutant mutated mutation mute mutilated mutiny mutt muttering
mutters mutton mutual mutually muzzle myriad myself mysteries mysterious mysteriously mystery mystic mystical myth
mythical mythology nabbed nagging nail naive naked name named nameless namely naming nancy nanny napkin narcissistic
narcotics narrative narrator narrow nasal nasty nate nathan nation national nationwide native natural naturally nature
naughty nausea nauseous nautical naval navigate navigation navigational navigator navy nazi near nearby nearer nearest
nearly neat neatly necessarily necessary necessities necessity neck necklace nectar need needle needless needy
nefarious negative neglect negligence negligent negotiate negotiated negotiating negotiation negotiator negro negroes
neither neon nephew nerd nerdy nerve nervous nervously nest nets network neural neurological neurons neurotic neutral
neutralize neutron never nevertheless newborn newcomer newer newest newfound newly news newspaper next nibble nice
nicely nicer nicest nicholas nick nickel nickname nicknamed nicotine niece nifty nigerian nigger nigh night nightclub
nightfall nightingale nightly nightmare nighttime nine nineteen ninety ninja ninth nipple nitrate nitrogen nitrous
nobility noble nobleman noblest nobody nocturnal nodded nodding noise noises noisy nominate nominated nomination
nominee none nonetheless nonsense nonstop noodle nook noon noose normal normally north northbound northeast northern
northwest norwegian nose noses nosing nostalgia nostalgic nostrils nosy notable notary notch note notebook noted
nothing notice noticed noticing notification notified notify notion notorious notoriously nourish nous novel novelty
novice nowadays nowhere nuclear nucleus nude nudge nudity nuisance nuke null numb number numerous nuns nurse nursed
nursery nurses nursing nurture nurtured nurturing nutrients nutrition nutritious nuts nutty nylon oasis oath oatmeal
oats obedience obedient obey obituary object objection objective obligated obligation oblige obliged obliterate
oblivious obnoxious obscene obscure observation observe observed observer observing obsess obsession obsessive obsolete
obstacle obstruct obstruction obtain obvious obviously occasion occasional occasionally occult occupation occupational
occupied occupies occupy occur occurred occurrence occurring ocean octopus oddly odds offed offend offender offensive
offer office officer official officially offset offshore offspring often ogre oils oily ointment okay olden older
oldest olive oliver olivia olympics omen ominous once ones oneself ongoing onion online only onset onstage onto oozing
open opener openly opera operate operated operating operation operational operative operator opinion opium opponent
opportunities opportunity oppose opposed opposing opposite opposition oppressed oppression opted optic optical optimal
optimism optimistic option oracle oral orange orbit orbital orchard orchestra orchestral orchestrated orchid ordained
ordeal order orderly ordinance ordinarily ordinary organ organic organism organization organize organized organizing
orgasm orgy oriental orientation origin original originally originated orphan orphanage oscar ostrich other otherwise
otherworldly ouch ought ounce ours ourselves outbreak outburst outcast outcome outdated outdone outdoor outer outfit
outgoing outgrown outing outlaw outlet outline outlined outlive outlived outlook outnumber outpost output outrage
outraged outrageous outreach outright outrun outs outside outsider outskirts outsmart outstanding outta outward
outweigh oven over overall overboard overcame overcome overcoming overdid overdo overdose overdue overestimate overflow
overgrown overhead overhear overheard overlapping overload overlook overly overnight overpower overpriced overrated
overreacting override overrun overseas oversee overseeing oversight oversized overtake overthrow overtime overturned
overweight overwhelm owed owes owing owls owned owner ownership owning owns oxen oxygen oyster ozone pace pacific
pacing pack package packet pact padded paddle paddy pads pagan page pageant paged pager paging paid pain painful
painfully painkillers painless paint painter pair palace palate pale palestinian palm pals pampered pamphlet pancake
pancreatic panda panel panic panicked panicking pans pant panther panties pantry panty papa papal paparazzi paper
paperwork para parachute parade parading paradise paradox paragraph parallel paralysis paramedic parameters paranoia
paranoid paranormal parasite parcel parchment pardon parent parental parish parisian park parliament parliamentary
parole paroled parrot part partake partial partially participants participate participated participating participation
particle particular particularly partied parties partisan partly partner partnership party pass passage passenger
passion passionate passionately passive passport password past pasta paste pastor pastry pasture patch patent paternal
paternity path pathetic pathological pathologist pathology pathway patience patient patiently patio patrick patriot
patriotic patriotism patrol patrolling patron patronize patronizing pattern patty paul pause pave paved pavement pawn
paws payback paycheck payday paying payload payment payoff payroll pays peace peaceful peacefully peacekeepers peach
peacock peak peanut pear pearl pearly peas peasant pebble pecan peck pecker peculiar pedal peddle peddling pedestrian
peed peeing peek peel peep peer pegged pelvic pelvis penal penalties penalty penance pence penchant pencil pendant
pending penetrate penetrated penetrating penetration penguin penicillin penis penitentiary pennies penniless penny pens
pension penthouse people pepper peppermint pepperoni perceive perceived percent percentage perception perceptive
perched perfect perfection perfectly perform performance performer perfume perhaps peril perilous perimeter period
periodic peripheral perish perjury perk perky permanent permanently permission permit permitted perpetrated perpetrator
perpetual persecute persecuted persecution persian persist persistence persistent person persona personal personalities
personality personally personnel perspective persuade persuaded persuading persuasion persuasive pertaining pertinent
peruvian perverse pervert pesky pesos pest pester petals pete peter petition petrified petrol petroleum pets petting
petty phantom pharaoh pharmaceutical pharmacy phase phenomena phenomenal phenomenon phil philippines philosopher
philosophical philosophy phoenix phone phoned phoney phoning photo photograph photographer photographic photography
photon phrase phrases physical physically physician physicist physics physiological pianist piano pick picket pickle
pickled pickup picky picnic pics picture pictured picturing piece pier pierce pierced piercing pies pigeon piggy
piggyback pigs pike pilates pile piled pilgrim pilgrimage piling pill pillar pillow pilot pimp pinball pinch pine
pineapple ping pining pink pinky pinnacle pinned pinning pinpoint pins pint pioneer pious pipe pipeline piping pirate
piss pistol pitch pitcher pitiful pits pity pivotal pixie pizza place placed placement placing plague plagued plain
plainly plaintiff plan plane planet planetary plank planned planner planning plant plantation plaque plasma plaster
plastic plate plateau platform platinum platonic platoon platter plausible play playboy player playful playground plea
plead pleasant pleasantly please pleased pleases pleasing pleasure pledge pledged plenty plight plot plotted plotting
plough ploy pluck plug plugged plugging plum plumb plumber plump plunder plunge plunged plunging plus plutonium
pneumonia poach pocket podium pods poem poet poetic poetry point pointless pointy poised poison poisonous poke poked
poker poking polar pole police policeman policemen policies policing policy polish polite politely political
politically politician politics polka poll pollen polluted pollution polo polygraph pompous pond ponder pong ponies
pony poodle pool poop poor poorer poorest poorly popcorn pope popped popping poppy pops popular popularity populated
population porcelain porch pork porn porno pornographic pornography porridge port portable portal porter portfolio
portion portrait portray portuguese pose posed poses posh posing position positive positively posse possess possession
possibilities possibility possible possibly possum post postal postcard poster posterior postman postmortem postpone
postponed postponing posture potassium potato potatoes potent potential potentially potion pots pottery potty pouch
poultry pound pour poverty powder power powerful powerless practical practically practice practise practised practising
prairie praise praised praises praising prancing prank prawn pray prayer preach preacher precarious precaution preceded
precedent precedes precinct precious precise precisely precision predator predatory predecessor predicament predict
predictable prediction preemptive prefect prefer preferable preferably preference preferred pregnancy pregnant
prehistoric prejudice prejudiced preliminary premature premeditated premier premiere premise premises premium
premonition prenatal preoccupied prep prepaid preparation prepare prepared preparing preposterous prepped prepping
prescribe prescribed prescription presence present presentation presently preservation preserve preserved preserving
presidency president presidential presiding press pressure pressured pressuring prestige prestigious presumably presume
presumed presumptuous pretend pretentious pretext prettier prettiest pretty pretzel prevail prevent preview previous
previously prey price priced priceless prick prickly pride priest priestess primal primarily primary prime primed
primitive primordial prince princess principal principle print printer prior priorities priority prison prisoner
pristine privacy private privately privilege privileged privy prize prizes probability probable probably probation
probe probing problem problematic procedure proceed process procession proclaim procure procured prodigal produce
produced producer producing product production productive profession professional professionally professor profile
profiling profit profitable profound profoundly program programmed programmer programming progress progression
progressive prohibited prohibition project projectile projection projector prolong prom prominent promise promised
promises promising promote promoted promoting promotion promotional prompt promptly prone pronounce pronounced proof
prop propaganda propane propeller proper properly properties property prophecies prophecy prophet proportion proposal
propose proposed proposes proposing proposition proprietary proprietor propulsion pros prosecute prosecuted prosecuting
prosecution prosecutor prospect prospective prosper prosperity prosperous prostate prosthetic prostitute prostitution
protect protection protective protector protein protest protesters protocol protons prototype proud proudest proudly
prove proved proven proverb proverbial provide provided providence provider providing province provincial proving
provision provisional provocative provoke provoked provoking prowl proximity proxy prudent prune prussian prying psych
psyche psychiatric psychiatrist psychic psycho psychological psychologically psychologist psychology psychopath
psychopathic psychotic puberty pubic public publication publicity publicly publish publisher puck pudding puddle puff
puffy puke puked puking pull pulmonary pulp pulse pulses pulsing pump pumpkin punch puncture punctured punish
punishable punishment punitive punk puny pupil puppet puppies puppy pups purchase purchased purchases purchasing pure
purely purest purge purged purify purity purple purpose purposely purposes purse pursue pursued pursuing pursuit push
pushy puss pussies pussy puts putting puzzle puzzled puzzling pyramid quack quad quadrant quadruple quail quaint quake
qualifications qualified qualifies qualify qualities quality quantities quantity quantum quarantine quarantined quarrel
quarry quart quarter quarterback quarterly queen queer quench quest question questionable queue quick quicker quickest
quickly quid quiet quieter quietly quit quite quitting quiz quota quote quoted quoting rabbi rabbit rabble rabid rabies
raccoon race raced racer rachel racial racing racism racist rack racket radar radiant radiation radiator radical
radically radio radioactive radius raffle raft rage ragged raging rags raid raiders rail railroad railway rain rainbow
rainy raise raised raises raising raisins rake raking rallied rally rambling ramen ramifications rammed ramp rampage
rampant ranch randall random randomly randy rang range ranger rank ransom rant rape raped rapid rapidly raping rapist
rapper rapping rapport rare rarely rarest rascal rash raspberry rate rated rather rating ratio ration rational rats
ratted ratting rattle rattled rattling ravaged rave raven raving ravishing rays razor reach react reaction reactor read
reader readily readiness ready real realistic realities reality realization realize realized realizes realizing really
realm realtor reap rear rearrange reason reasonable reasonably reassigned reassure reassuring rebel rebelled rebellion
rebellious rebirth reboot reborn rebound rebuild rebuilt recall recapture receipt receive received receiver receiving
recent recently reception receptionist receptive recess recession recharge recipe recipient recital recite reciting
reckless reckon reclaim recognition recognize recognized recognizes recognizing recollect recollection recommend
recommendation recon reconcile reconciled reconciliation reconfigure reconnaissance reconnect reconsider reconstruct
reconstruction reconvene record recorder recount recover recovery recreate recreation recreational recruit recruitment
rectal rectify recurring recycle recycled recycling redeem redemption redhead redirect redneck redo reds reduce reduced
reducing reduction redundant reed reef reek reel reese refer referee reference referred referring refill refined
refinery reflect reflection reflective reflex reform refrain refresh refrigerator refuge refugee refund refusal refuse
refused refuses refusing refute regain regard regardless regenerate regeneration regent regime regiment region regional
register registration registry regret regrettable regretted regretting regroup regular regularly regulate regulation
rehab rehabilitation rehearsal rehearse rehearsed rehearsing reign reimburse rein reincarnation reindeer reinforce
reinforced reinforcements reinstate reinstated reinvent reject rejection rejoice rejoin relate related relating
relation relationship relative relatively relax relaxation relay release released releases releasing relentless
relentlessly relevance relevant reliable relic relied relief relies relieve relieved relieving religion religious
relinquish relish relive reliving reload relocate relocated relocation reluctant rely remain remainder remake remanded
remark remarkable remarkably remarried remedy remember remembrance remind reminder remnant remorse remote remotely
removal remove removed removing renal render rendezvous renegade renew renewal renounce renounced renovation renowned
rent rental reopen repaid repair repay repeat repeatedly repel repent repercussions rephrase replace replaced
replacement replacing replay replenish replica replicate replicators replied reply report reportedly reporter represent
representation representative repressed reproach reproduce reproduction reproductive reprogram reps reptile republic
republican repulsive reputable reputation reputed request require required requirement requiring requisition reroute
rerouted reschedule rescue rescued rescuing research researcher resemblance resemble resembling resent resentment
reservation reserve reserved reservoir reset reside residence residency resident residential residing residual residue
resign resignation resilient resist resistance resistant resolution resolve resolved resonance resort resource
resourceful respect respectable respectful respectfully respective respiratory respond response responses
responsibilities responsibility responsible rest restart restaurant restless restoration restore restored restoring
restrain restraint restrict restrictions restroom result resume resumed resurrect resurrection retail retain retainer
retake retaliate retaliation retard rethink retinal retire retired retirement retiring retrace retract retreat
retribution retrieval retrieve retrieved retrieving retro return reunion reunite reunited reveal revel revelation
revenge revenue revered reverence reverend reversal reverse reversed reversing revert review revise revised revisit
revival revive revived revoke revoked revolt revolution revolutionary revolutionize revolve revolver revolving revs
revving reward rewind rewrite rewriting rhetorical rhino rhyme rhythm rhythmic ribbon ribs rice rich richard richer
richest rick ricky ridden riddle riddled ride rider ridge ridicule ridiculous ridiculously riding rifle rift rigged
rigging right righteous righteousness rightful rightfully rightly rigid rigorous rigs riled ring ringer rink rinse riot
ripe ripped ripping ripple rips rise risen rises rising risk risky rite ritual rival rivalry river roach road roadblock
roadside roam roar roast robbed robber robberies robbery robbing robe robert robin robot robotic robs robust rock
rocker rocket rocky rode rodent rodeo rods roger rogue role roll roller roman romance romanian romantic romantically
rome roof rooftop rook rookie room roommate rooster root rope roped rory rosary rose rosemary roses roster rosy rotate
rotating rotation rots rotted rotten rotting rough roughly roulette round rouse route routed routine routinely routing
rover roving rowdy rowing rows royal royalty rubbed rubber rubbing rubbish rubble rubs ruby ruckus rudder ruddy rude
rudely rudimentary rugby rugged ruin rule ruled ruler ruling rumble rumbling rump runaway rundown rung runner running
runny runs runt runway rupees rupture ruptured rural ruse rush russian rust rustic rustle rustling rusty ruthless ryan
sabotage sabotaged sabotaging sack sacred sacrifice sacrificed sacrificial sacrificing saddened sadder saddest saddle
saddled sadistic sadly sadness safari safe safeguard safely safer safest safety saga sage said sail sailor saint sake
salad salami salaries salary sale salesman salesmen saline saliva sally salmon salon saloon salsa salt salty salute
salvage salvation samba same sample sampling samurai sanction sanctity sanctuary sand sandals sandwich sandy sane sang
sanitary sanitation sanity sank sans santa sara sarah sarcasm sarcastic sardines sarge sari sassy satanic satellite
satin satisfaction satisfactory satisfied satisfy saturated saturday sauce saucer saucy sauna sausage savage save saved
saving savior saviour sawed sawing saxophone saying says scale scalp scalpel scam scan scandal scandalous scanned
scanner scanning scar scarce scarcely scare scarf scarier scariest scarlet scarred scary scatter scavenger scenario
scene scenery scenic scent schedule scheduled scheduling schematic scheme scheming schizophrenic schmuck scholar
scholarship school schoolboy schoolgirl schoolteacher science scientific scientifically scientist scissors scoffs scold
scoop scoot scooter scope scorched scorching score scored scoring scorn scorpion scotch scott scottish scoundrel scour
scourge scout scramble scrambled scrambling scrap scrape scratch scrawny scream screech screen screenplay screw
screwdriver script scripture scroll scrub scrubbed scrubbing scrutiny scuba sculpt sculpture scum scumbag seafood
seagulls seal seams sean search seared seas seaside season seasonal seat seatbelt seaweed sebastian secluded second
secondary secondhand secrecy secret secretaries secretary secretive secretly sect section sector secular secure secured
securing securities security sedan sedate sedated sedative seduce seduced seducing seduction seductive seed seedy
seeing seek seem seemingly seen sees segment seismic seize seized seizing seizure seldom select selection selective
self selfish selfless sell seller selves semblance semen semester semi seminar seminary senate senator send senile
senior sensation sensational sense sensed senseless senses sensible sensing sensitive sensitivity sensor sensory
sensual sent sentence sentenced sentencing sentient sentiment sentimental sentries sentry separate separated separately
separating separation separatists septic sequel sequence serbian serene serenity sergeant serial series serious
seriously seriousness sermon serpent serum servant serve served server service serving sesame session setback sets
setting settle settled settlement settlers settling setup seven seventeen seventh seventy sever several severance
severe severely severity sewage sewed sewer sewing sewn sexier sexiest sexist sexual sexuality sexually sexy shabby
shack shackles shade shadow shadowy shady shaft shag shagged shagging shake shaken shaking shaky shall shallow shalt
sham shaman shame shameful shameless shampoo shank shape shaped shaping shard share shared shareholders sharing shark
sharp sharpen sharper sharpest sharply shat shatter shave shaved shaving shed shedding sheep sheer sheet sheik shelf
shell shelly shelter shelves shepherd sheriff sherry shes shield shift shilling shimmering shin shine shiny ship
shipment shipped shipping shirt shit shithead shitload shitting shitty shiver shock shoddy shoe shone shook shoot
shooter shootout shop shoplifting shopping shore short shortage shortcut shorten shorter shortest shortly shortness
shorty shot shotgun should shoulder shout shove shoved shovel shoving show showcase showdown shower shown shrapnel
shred shredded shredding shrewd shrieking shrieks shrimp shrine shrink shroud shrunk shudder shuffle shuffling shush
shut shutdown shutter shutting shuttle siamese siberian sibling sicilian sick sicker sickly sickness side sided
sidekick sidelines sidewalk sideways siding siege sift sigh sight sightseeing sign signal signature significance
significant significantly signify silence silenced silent silently silicon silicone silk silky silly silver similar
similarities similarity similarly simmer simmons simon simone simple simpler simplest simplicity simplify simply
simulate simulated simulation simultaneous simultaneously since sincere sincerely sincerest sincerity sinful sing
singer single singled singular sinister sink sinned sinner sins sinus siphon sipping sire siren sissy sister site sits
sitter sitting situated situation sixteen sixth sixty sizable size sized sizes sizzling skate skateboard skating
skeletal skeleton sketch sketchy skid skies skiing skill skillful skim skimming skin skinned skinny skip skipped
skipper skipping skirt skulking skull skunk slab slack slain slam slammed slamming slander slang slap slapped slapping
slash slate slaughter slave slavery slaving slay slayer sleazy sled sleep sleeper sleepless sleepover sleepwalking
sleepy sleeve sleigh slender slept slew slice sliced slicing slick slid slide slight slightest slightly slim slime
slimy sling slingshot slip slipped slipper slippery slipping slit sliver slob slogan slop slope sloppy slot slow slower
slowly slug slum slumber slush slut slutty smack small smaller smallest smallpox smart smarter smartest smash smear
smell smelly smelt smile smiled smiley smiling smite smitten smoke smoked smoking smoky smooth smoother smoothly
smother smudge smug smuggle smuggled smuggler smuggling snack snag snagged snail snake snap snapped snapping snappy
snare snarling snatch sneak sneakers sneaky sneeze sniff sniffles sniper snitch snoop snore snoring snort snot snow
snowball snowy snuff snug snuggle soak soap soar sobbing sober sobriety sobs soccer social socialism socialist
socialize socially societies society sociopath sock socket soda sodding sodium sofa soft softball soften softer softly
software soggy soil solace solar sold soldier sole solely solemn solemnly soliciting solicitor solid solidarity
solitary solitude solo solution solve solved solving some somebody someday somehow someone someplace something sometime
somewhat somewhere sonar song sonic sonny sons soon sooner soot soothe soothing sophisticated sophomore sorcerer sordid
sore sorely sorority sorrow sorry sort sorta sought soul soulless sound soup sour source sous south southbound
southeast southern southwest souvenir sovereign sovereignty soviet space spacecraft spaced spaceship spacious spade
spaghetti span spanish spank spar spare spark sparkle sparkling sparkly sparring sparrow spartans spat spatial spatter
spawn speak speaker spear spec special specialist specialize specialized specializes specializing specially species
specific specifically specified specify specimen speck spectacle spectacular spectators spectral spectrum speculate
speculation sped speech speed speedy spell spend spent sperm spewing sphere spice spicy spider spied spies spike spiked
spill spilt spin spinach spinal spine spineless spinning spiral spirit spiritual spiritually spit spite spitting splash
splatter spleen splendid splinter split splitting spoil spoilt spoke spoken spokesman spokesperson sponge sponsor
spontaneous spontaneously spook spooky spoon spores sport spot spotlight spotted spotting spouse spout sprained sprang
spray spread spree spring springtime sprinkle sprinkled sprint sprout spruce sprung spun spur spying squad squadron
squander square squared squash squat squatting squawking squeak squeaky squeal squeeze squeezed squeezing squid squire
squirrel squirt squish stab stabbed stabbing stability stabilize stabilized stable stack stadium staff stag stage
staggering stain stainless stair staircase stairway stairwell stake staked stakeout staking stale stalk stalker stall
stallion stamina stammering stamp stan stance stand standard standby stank staple star starboard stare stark starlight
starling starred starring starry start starter startle startled startling starvation starve starved starving stash
stasis state stated statement static stating station stationary statistical statistically statistics stats statue
stature status statute statutory stay steadily steady steak steal stealth steam steamer steel steep steer stella
stellar stem stench step stepfather stepmother stepped stepping stereo sterile sterilize sterling stern steroids steve
steven stew steward stewardess stick sticker stickler sticky stiff still stimulate stimulating stimulation sting stingy
stink stinky stint stir stirred stirring stitch stock stoked stole stolen stomach stomp stone stoned stood stool stoop
stop stopped stopping storage store stored stories storing storm stormy story stout stove stow straight straighten
straightforward strain strand strange strangely stranger strangest strangle strangled strangling strap strapped
strapping strategic strategically strategies strategy straw strawberries strawberry stray streak stream street strength
strengthen stress stressful stretch stretcher strewn stricken strict strictest strictly stride strife strike striking
string strip stripe stripped stripper stripping strive striving stroke stroking stroll strong stronger strongest
stronghold strongly struck structural structure struggle struggled struggling strung strut strutting stubborn stuck
stud student studied studies studio study stuff stuffy stumble stumbled stumbling stump stun stung stunned stunning
stunt stupid stupidest stupidity stupidly sturdy stuttering style stylish subatomic subconscious subdue subject sublime
submarine submerged submission submit submitted submitting subordinate subpoena subs subscribe subscription subsequent
subsequently subsidiary subspace substance substantial substantially substitute subterranean subtitle subtitled subtle
suburb suburban subversive subway succeed success successful successfully succession successor succumb such suck sucker
suction sudden suddenly sued suede suffer suffice sufficient sufficiently suffocate suffocated suffocating sugar
suggest suggestion suicidal suicide suing suit suitable suitcase suitcases suite suitor sulking sully sultan summary
summer summit summon sums sunday sundown sunflower sung sunglasses sunk sunken sunlight sunny sunrise suns sunset
sunshine super superb superficial superhero superheroes superhuman superintendent superior superiority superman
supermarket supernatural supernova superstar superstition superstitious supervise supervised supervising supervision
supervisor supper supplement supplied supplier supplies supply support supporter supportive suppose supposed supposedly
supposing suppress suppression supreme sure surely surf surface surfaced surfer surge surgeon surgeries surgery
surgical surgically surname surpass surplus surprise surprised surprises surprising surprisingly surrender surrogate
surround surveillance survey survival survive survived surviving survivor susan susceptible sushi suspect suspend
suspense suspenseful suspension suspicion suspicious sustain sustainable suture swab swallow swam swamp swan swap
swapped swapping swarm swat sway swear sweat sweater sweatshirt sweaty swedish sweep sweet sweeten sweeter sweetest
sweetheart sweetie sweetly sweetness swell swept swift swiftly swim swimmer swimming swimsuit swine swing swipe swiped
swirling swiss switch swollen swoop sword swordsman swore sworn swung symbol symbolic symbolizes sympathetic sympathies
sympathize sympathy symphony symptom synaptic sync synchronized syndicate syndrome synonymous synthetic syphilis syrian
syringe syrup system systematic systematically table tablet tabloid taboo tabs tachyon tack tackle tackled tackling
tacky taco tactic tactical tagged tagging tags tail tailor taint take taken takeoff takeout takeover taking tale talent
talisman talk talkative tall taller tallest tally tame tamed tamper tampon tangible tangle tangled tango tank tanker
tanning tape taped taping tapped tapping taps target tarp tart task taste tasted tasting tasty tattoo taught taunt
tavern taxes taxi taxpayer taylor teach teacher team teammates teamwork tear tease teased teasing technical technically
technician technique techno technological technologies technology techs teddy tedious teeming teen teenage teenager
teeny teeth telegram telegraph telemetry telepathic telephone telephoned telescope television tell teller telly temp
temper temperature temple tempo temporal temporarily temporary tempt temptation tenant tend tendency tender tenderness
tennis tenor tens tense tension tent tentacles tenth tenure tequila term terminal terminally terminate terminated
termination terrace terrain terrence terrible terribly terrific terrified terrifies terrify territorial territories
territory terror terrorism terrorist terrorize terrorized terrorizing terry tess test testament testicles testicular
testified testify testimony testosterone tetanus tether text textbook textile texture than thank thankful thankfully
thanksgiving that thaw theatre theatrical thee theft their them theme themselves then theodore theoretical
theoretically theories theorists theory therapeutic therapist therapy there thereby therefore therein thermal
thermometer these thesis theta they thick thicker thickness thief thieves thieving thigh thin thine thing thingy think
thinner third thirst thirsty thirteen thirty this thong thor thoracic thorn thorough thoroughly those thou though
thought thoughtful thoughtless thousand thrash thread threat threaten three threesome threshold threw thrice thrift
thrill thrive thriving throat throbbing throne throttle through throughout throw thrown thrust thrusters thud thug
thumb thump thunder thus thwarted thyroid tick ticket tickle tickled tickling tidal tide tidied tidings tidy tied tier
ties tiger tight tighten tighter tightly tile till tilt timber time timed timeless timeline timely timer timetable
timid timing ting tingling tiniest tinker tiny tipped tipping tips tire tired tireless tiresome tiring tissue titanium
titans title titled tits titties titty toad toast toaster tobacco today toddler toes tofu together toil toilet token
told tolerance tolerant tolerate tolerated toll tomato tomatoes tomb tombstone tommy tomorrow tone tongue tonic tonight
tonnes tons tony took tool toot tooth toothbrush toothpaste topic topless topped topping topple tops torch tore torment
torn tornado torpedo torpedoes torres torso tortoise torture tortured torturing toss total totally tote totem touch
touchdown touchy tough toughen tougher toughest tour tourism tourist tournament tout toward towed towel tower towing
town toxic toxicology toxin toying toys trace traced tracer tracing track tracker tract traction tractor tracy trade
traded trademark trader trading tradition traditional traditionally traffic trafficking tragedies tragedy tragic
tragically trail trailer train trainee trainer trait traitor traitorous trajectory tram tramp trample trampled trance
transaction transcend transcript transfer transferred transferring transform transformation transfusion transit
transition translate translated translating translation translator transmission transmit transmitted transmitter
transmitting transparent transplant transponder transport transportation transporter trap trapeze trapped trapping
trash trashy trauma traumatic traumatized travel travelled travellers travelling tray treacherous treachery tread
treason treasure treasured treasury treat treatment treaty tree trek tremble trembling tremendous tremendously trench
trend trendy trespass trevor triad trial triangle triangulate tribal tribe tribunal tribute trick tricky tried tries
trifle trigger trillion trim trimmed trimming trio trip triple tripled tripped tripping triumph triumphant trivia
trivial troll trolley troop trooper trophies trophy tropical trot trouble troubled troublesome troubling trough troupe
trousers trout truce truck truckload true truest truffle truly trump trumpet trunk trust trustworthy trusty truth
truthful trying tsunami tube tuck tuition tumble tumbling tummy tuna tune tuned tuning tunnel turbo turbulence
turbulent turd turf turkey turkish turks turmoil turn turnip turnout turtle tutor tuxedo twat tweak tweet twelve twenty
twice twig twilight twin twinkle twirl twist twitch tying tyler type typed typewriter typhoon typical typically typing
tyranny tyrant tyre uglier ugliest ugliness ugly ukrainian ulcer ulterior ultimate ultimately ultra ultrasound
ultraviolet umbilical umbrella unable unacceptable unaccounted unanimous unannounced unanswered unarmed unattended
unattractive unauthorized unavailable unaware unbearable unbelievable unbelievably unborn unbreakable uncalled uncanny
uncertain uncertainty uncharted uncle unclean unclear uncomfortable uncommon unconditional unconfirmed unconscious
uncontrollable unconventional uncover undead undefeated undeniable under underage undercover underestimate
underestimated underestimating undergo undergone underground underlying undermine undermining underneath underpants
understand understandable understood undertake undertaking underwater underway underwear underworld undisclosed
undiscovered undisputed undivided undo undone undoubtedly undress undue undying unearthed uneasy unemployed
unemployment unethical unexpected unexpectedly unexplained unfair unfaithful unfamiliar unfinished unfit unfold
unforeseen unforgettable unforgivable unfortunate unfortunately unfriendly ungodly ungrateful unhappiness unhappy
unhealthy unheard unholy unhook unicorn unidentified unified uniform unimaginable unimportant uninvited union unique
uniquely unis unit unite unity universal universe universes universities university unjust unkind unknown unlawful
unleash unless unlicensed unlike unlikely unlimited unload unlock unlucky unmanned unmarked unmarried unnamed unnatural
unnecessarily unnecessary unofficial unorthodox unpack unpaid unparalleled unpleasant unplug unpopular unprecedented
unpredictable unprepared unprotected unravel unreal unrealistic unreasonable unregistered unrelated unreliable
unrequited unresolved unrest unruly unsafe unscheduled unseen unsettling unsolved unspeakable unspoken unstable
unstoppable unsuccessful unsure unsuspecting unthinkable untie until untimely unto untold untouched untraceable
untrained unused unusual unusually unveil unwanted unwelcome unwilling unwind unwise unworthy upbeat upcoming update
updated updating upgrade upgraded uphill uphold upload upon upped upper upright uprising upset upsetting upside
upstairs upstanding upstate uptight uptown upward uranium urban urge urged urgency urgent urgently urging urinate urine
usable usage used useful useless user uses usher using usual usually uterus utility utilize utmost utter utterly
vacancy vacant vacate vacation vaccine vacuum vagina vaginal vague vaguely vain valentine valet valiant valid validate
validity valley valuable value valued valve vamp vampire vanguard vanilla vanish vanity vanquish vans vantage variable
variation varied variety various varsity vary vascular vase vast vastly vault veal vector vegan vegas vegetable
vegetarian vegetation veggie vehicle veil vein velocity velvet vendetta vending vendor venerable venetian vengeance
vengeful venom venomous vent ventilation ventilator venture ventured venue verb verbal verbally verdict verge verified
verify veritable vermin verse verses version versus vertebrae vertical very vessel vest veteran veterinary veto vets
vetted viable vial vibe vibrant vibrating vibration vicar vice vicinity vicious victim victor victorian victories
victorious victory video videotape vietnamese view viewer vigil vigilant vigilante vigorous viking vile villa village
villagers villain vince vincent vindictive vine vinegar vineyard vintage vinyl violate violated violating violation
violence violent violently violet violin viper viral virgin virginity virtual virtually virtue virtuous virus visa
visibility visible vision visionary visit visitation visitor visual visualize visually vital vitamin vive vivian vivid
vocabulary vocal vodka voice void volatile volcanic volcano volcanoes volleyball voltage volts volume voluntarily
voluntary volunteer vomit voodoo vortex vote voted voter voting vouch vowed vows voyage vulcan vulgar vulnerability
vulnerable vulture wacko wacky wade waffle wage waged wager waging wagon wail waist wait waiter waitress waive wake
waking walk walker wall wallet wallow wallpaper wally walnut walter waltz wand wander wank wanna wannabe want wanton
ward warden wardrobe warehouse warehouses warfare warhead warlord warm warmer warmest warmth warn warp warrant warring
warrior wars warship wartime warts wary wash washer washington wasp waste wasted wasteland wasting watch watchful
watchman water waterfall waterfront watermelon watery wave waved waving waxed waxing wayne ways wayward weak weaken
weaker weakest weakness wealth wealthiest wealthy weapon weaponry wear weary weasel weather weave weaving website
wedded wedding wedge wedged weed week weekend weekly weep weigh weight weird weirder weirdest weirdly weirdo welcome
welcomed welcoming weld welfare well wench went wept were werewolf werewolves west westbound western wetting whack
whale what whatever whatsoever wheat wheel wheelchair when whence whenever where whereabouts whereas whereby wherefore
wherein wherever whether which whichever whiff while whilst whim whimpering whimpers whine whining whiny whip whipped
whipping whirlwind whirring whiskers whisky whisper whistle whistling white whoa whoever whole wholesale wholesome
wholly whom whomever whoop whore whorehouse whoring whose whup wicked wickedness wide widely widen wider widespread
widow width wield wiener wife wiggle wigs wild wilderness wildest wildlife wildly will william willingly willingness
willow willy wilt wimp winch wind window windshield windy wine wing wink winner winning wins winter wipe wiped wiping
wire wired wireless wiretap wiring wisdom wise wisely wiser wisest wish wishful witch witchcraft with withdraw
withdrawal withdrawn withdrew wither withheld withhold within without withstand witness wits witty wives wizard woes
woke woken wolf wolves woman womb women wonder wonderful wonderfully wondrous wong wont wood wooden woodland woody wool
woolly word wore work worker workout workplace workshop world worldly worldwide worm wormhole worn worried worries
worry worse worship worshipped worshipping worst worth worthless worthwhile worthy would wound woven wrap wrapped
wrapping wrath wreak wreath wreck wreckage wrench wrestle wrestled wrestler wrestling wretch wring wrinkle wrinkled
wrist writ write writer written wrong wrongful wrongly wrote xavier yacht yang yank yankee yapping yard yarn yates yeah
year yearbook yearly yearn yeast yell yellow yesterday yield yoga yogurt yoke yonder york yorkers young younger
youngest youngster your yourself yous youth yuan yummy yves zapped zebra zero zillion zipper zombie zone zoning zoom`
